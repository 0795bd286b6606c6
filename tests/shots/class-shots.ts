import type { Page } from 'playwright';
import type { RunningServer } from '../journeys/server.ts';
import { ClassInHall } from './hold-class.ts';
import type { Shot } from './viewpoints.ts';

const at = () => '/';

/** In rows before the class's screen, looking at it. */
const inRows = (i: number) => [6.6 - Math.floor(i / 12) * 1.2, -9.6 + (i % 12) * 0.98, -Math.PI / 2] as const;
/** Round the furnace in an arc. */
const roundFurnace = (i: number) => {
  const [row, angle] = [Math.floor(i / 10), -0.75 + (i % 10) * 0.17];
  const away = 7.6 + row * 1.3;
  return [-3.6 + Math.cos(angle) * away, 4.4 + Math.sin(angle) * away, Math.PI / 2 - angle] as const;
};

/** The guide of a class stands before its screen. */
const beforeScreen = async (page: Page, room: ClassInHall) => {
  await room.ledBy(page);
  await page.evaluate(() => window.villeUsine.goTo('hall:metallurgie'));
  await page.waitForFunction(() => window.villeUsine.classScreen.length > 0, undefined, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Devant l’écran', exact: true }).click();
};

/** Until what comes late is drawn: shaders are made before they are needed. */
const stillFor = (page: Page) =>
  page.evaluate(async () => {
    const start = performance.now();
    while (performance.now() - start < 3_000) await new Promise(requestAnimationFrame);
  });

/** A class of 24 answers, and reads what came of it. */
const classScreen = (phase: 'open' | 'revealed') => async (page: Page, server: RunningServer) => {
  const room = await ClassInHall.open(server, 24, inRows);
  await room.start(3);
  await beforeScreen(page, room);
  await room.order({ do: 'next', from: null });
  await room.answer();
  if (phase === 'revealed') await room.order({ do: 'reveal' });
};

const classPodium = async (page: Page, server: RunningServer) => {
  const room = await ClassInHall.open(server, 24, inRows);
  await room.start(6);
  await beforeScreen(page, room);
  await room.play();
  await page.waitForFunction(() => window.villeUsine.podium.length === 3);
  await stillFor(page);
};

/** A class gathered before the furnace, seen by its guide behind it. */
const classAroundFurnace = async (page: Page, server: RunningServer) => {
  const room = await ClassInHall.open(server, 24, roundFurnace);
  await room.ledBy(page);
  await page.evaluate(() => window.villeUsine.goTo('hall:metallurgie'));
  await page.waitForFunction(() => window.villeUsine.peers.length >= 24, undefined, { timeout: 60_000 });
  await page.keyboard.down('KeyW');
  await page.waitForFunction(() => window.villeUsine.pose.z < 11.5, undefined, { timeout: 60_000 });
  await page.keyboard.up('KeyW');
};

/** A class's quiz on its screen, its podium, and a class before the furnace. */
export const CLASS_SHOTS: Shot[] = [
  { name: 'class-screen', path: at, act: classScreen('open'), kept: true },
  { name: 'class-result', path: at, act: classScreen('revealed') },
  { name: 'class-podium', path: at, act: classPodium, kept: true },
  { name: 'class-around-furnace', path: at, act: classAroundFurnace, kept: true },
];
