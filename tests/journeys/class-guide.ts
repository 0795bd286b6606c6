import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import type { HttpReplies } from '@ville-usine/shared/http';
import { encodePose } from '@ville-usine/shared/presence/frame';
import type { Pose, ZoneId } from '@ville-usine/shared/presence/peer';
import { Actor } from '../stage/actor.ts';
import { openVisit } from '../stage/start-server.ts';
import { expect } from './people.ts';
import type { RunningServer } from './server.ts';

const PLAN: VisitPlan = {
  label: '4e B',
  level: 'college',
  pupils: 24,
  startsAt: '',
  minutes: 55,
  stops: [
    { kind: 'steps', of: 'metallurgie', minutes: 20 },
    { kind: 'stand', of: 'acierie-belle-etoile', minutes: 15 },
  ],
  options: { roam: true, timer: false, vouch: false },
};

/** A class visit that is prepared: the secret of its private link, and the code its pupils join by. */
export async function preparedVisit(server: RunningServer): Promise<{ token: string; code: string }> {
  const token = randomUUID();
  const plan = { ...PLAN, startsAt: new Date(Date.now() + 3_600_000).toISOString() };
  const answer = await fetch(`${server.url}/api/class-visits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, plan }),
  });
  const { visit } = (await answer.json()) as HttpReplies['POST /api/class-visits'];
  return { token, code: visit.code };
}

/** A guide at a line of their own, who walks without a picture. */
export async function guideLine(server: RunningServer, token: string) {
  const cookie = await openVisit(server.url);
  const line = await new Actor(server.url, { auth: { as: 'visitor' }, extraHeaders: { cookie } }).connect();
  await line.do('guide:enter', { token });
  return {
    order: (order: Parameters<typeof line.do<'guide:order'>>[1]) => line.do('guide:order', order),
    /** Walks into a zone and stands there. */
    stand: async (zone: ZoneId, pose: Pick<Pose, 'x' | 'z' | 'heading'>) => {
      await line.do('presence:enter', { zone });
      line.socket.emit('presence:step', encodePose({ ...pose, moving: false }) as never);
    },
    close: () => line.close(),
  };
}

/** A pupil joins by the code's address and goes into the city; `press` is how they press a key. */
export async function joinAsPupil(page: Page, touch = false): Promise<void> {
  const press = (name: string | RegExp) => {
    const key = page.getByRole('button', { name });
    return touch ? key.tap() : key.click();
  };
  await press('Rejoindre');
  await expect(page.getByText(/^C’est fait/)).toBeVisible();
  await press('Suivant');
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0, undefined, {
    timeout: 60_000,
  });
  await press('Entrer dans la ville');
  await press(/C’est moi/);
  await expect(page.getByRole('complementary', { name: 'La visite de ta classe' })).toBeVisible({
    timeout: 40_000,
  });
}

/** How far someone is from a place of their zone, metres. */
export const awayFrom = (page: Page, at: { x: number; z: number }) =>
  page.evaluate(({ x, z }) => Math.hypot(window.villeUsine.pose.x - x, window.villeUsine.pose.z - z), at);

export const isIn = (page: Page, place: string) =>
  page.waitForFunction((wanted) => window.villeUsine.place === wanted, place, { timeout: 60_000 });
