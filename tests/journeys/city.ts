import type { Locator, Page } from '@playwright/test';
import { world } from '../../client/src/words/fr/world.ts';
import { expect } from './people.ts';

/** What the author reads once a question is safe, whether or not a moderator is there. */
export const ARRIVED = /Ta question est bien arrivée|Ta question est relue par un adulte|Elle est gardée/;

/** From the first page into the city; `press` is how this person presses a key of the page. */
export async function enterCity(page: Page, press: (key: Locator) => Promise<void>): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0, undefined, {
    timeout: 60_000,
  });
  await press(page.getByRole('button', { name: 'Entrer dans la ville' }));
  await press(page.getByRole('button', { name: /C’est moi/ }));
  await expect(page.getByRole('button', { name: /^Plan/ })).toBeVisible();
  // Keys are the city's once the choice of a look has left the screen.
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

type Spot = { x: number; z: number };

const promptOf = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(` · ${name}`) });

/** How far left of the view a spot lies, radians, and how far off, metres. */
const wayTo = (page: Page, to: Spot) =>
  page.evaluate(({ x, z }) => {
    const { pose, view } = window.villeUsine;
    const [dx, dz] = [x - pose.x, z - pose.z];
    return { turn: Math.atan2(-dx, -dz) - view.yaw, away: Math.hypot(dx, dz) };
  }, to);

type Push = (way: { turn: number; away: number }) => Promise<void>;

/** Steers over open ground, a little at a time, until `there` says so. */
const steer = (page: Page, to: Spot, there: () => Promise<boolean>, push: Push) =>
  expect(async () => {
    await push(await wayTo(page, to));
    expect(await there()).toBe(true);
  }).toPass({ intervals: [20], timeout: 40_000 });

/** Nearer than this one walks: nobody runs past what they came for, metres. */
const RUNS_FROM = 4;
/** Near enough to a corner of one's way, metres. */
const CORNER = 1.1;

const isNear = (page: Page, to: Spot) =>
  page.evaluate(
    ({ x, z, near }) => Math.hypot(window.villeUsine.pose.x - x, window.villeUsine.pose.z - z) < near,
    { ...to, near: CORNER },
  );

const KEYS = ['KeyW', 'KeyA', 'KeyS', 'KeyD'];

/**
 * Runs with Shift and W, A, S, D, one or two at a time as fingers do, and walks the last of the way, until a prompt is
 * shown; round the corners of `by` first. Metres in the zone.
 */
export async function walkTo(page: Page, to: Spot, prompt: string, by: readonly Spot[] = []): Promise<void> {
  const held = new Set<string>();
  const hold = async (key: string, down: boolean) => {
    if (held.has(key) === down) return;
    await page.keyboard[down ? 'down' : 'up'](key);
    if (down) held.add(key);
    else held.delete(key);
  };
  try {
    // Each key pushes a quarter turn further left than the one before; two neighbours push between them.
    const push: Push = async ({ turn, away }) => {
      await hold('ShiftLeft', away > RUNS_FROM);
      for (const [index, key] of KEYS.entries())
        await hold(key, Math.cos(turn - (index * Math.PI) / 2) > 0.38);
    };
    for (const corner of by) await steer(page, corner, () => isNear(page, corner), push);
    await steer(page, to, () => promptOf(page, prompt).isVisible(), push);
  } finally {
    for (const key of [...held]) await hold(key, false);
  }
  // Whoever has slid past it in coming to a stop turns round.
  await page.waitForFunction(() => !window.villeUsine.pose.moving);
  if (!(await promptOf(page, prompt).isVisible())) await walkTo(page, to, prompt);
}

/** How far the thumb pushes the stick, CSS pixels: all the way, not running. */
const PUSH = 44;

/** Walks with a thumb on the stick until a prompt is shown, and taps it; metres in the zone. */
export async function stickTo(page: Page, to: Spot, prompt: string): Promise<void> {
  const box = await page.getByRole('img', { name: /^Manette/ }).boundingBox();
  if (!box) throw new Error('There is no stick.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x, y });
  try {
    const there = () => promptOf(page, prompt).isVisible();
    await steer(page, to, there, async ({ turn }) => {
      await touch('touchMove', { x: x - Math.sin(turn) * PUSH, y: y - Math.cos(turn) * PUSH });
    });
  } finally {
    await touch('touchEnd');
    await session.detach();
  }
  await promptOf(page, prompt).tap();
}

/** Straight into a place, as with the plan; the visitor is dressed and the city stands. */
export async function standIn(page: Page, place: string): Promise<void> {
  await page.evaluate((wanted) => void window.villeUsine.goTo(wanted), place);
  await page.waitForFunction((wanted) => window.villeUsine.place === wanted, place, { timeout: 60_000 });
}

/** Wishes for a quality of the picture in the pause, by the name it has there; resolves once it is drawn. */
export async function wishFor(page: Page, tier: 'base' | 'standard' | 'high'): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: world.pause[tier], exact: true }).check();
  await page.getByRole('button', { name: world.pause.resume }).click();
  // Without a graphics card a frame of the richest picture takes seconds.
  await page.waitForFunction((wanted) => window.villeUsine.renderer.tier === wanted, tier, {
    timeout: 120_000,
  });
}
