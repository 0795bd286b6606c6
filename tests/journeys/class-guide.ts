import type { Page } from '@playwright/test';
import { encodePose } from '@ville-usine/shared/presence/frame';
import type { Pose, ZoneId } from '@ville-usine/shared/presence/peer';
import { Actor } from '../stage/actor.ts';
import { openVisit } from '../stage/start-server.ts';
import { openClassVisit } from './class-visit-open.ts';
import { expect } from './people.ts';
import type { RunningServer } from './server.ts';

/** A class visit of a hall and one of its stands that is prepared: the secret of its private link, and the code its pupils join by. */
export const preparedVisit = (server: RunningServer): Promise<{ token: string; code: string }> =>
  openClassVisit(server, {
    stops: [
      { kind: 'steps', of: 'metallurgie', minutes: 20 },
      { kind: 'stand', of: 'acierie-belle-etoile', minutes: 15 },
    ],
  });

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

/** A pupil joins by the QR code's address, on the pages without 3D. */
export async function joinOnPages(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  await expect(page.getByText(/^C’est fait/)).toBeVisible();
  await page.getByRole('button', { name: 'Suivant' }).click();
}

/** The class's live quiz on a pupil's screen. */
export const player = (page: Page) => page.getByRole('dialog', { name: /^Quiz de la classe/ });

/** A pupil joins by the code's address and goes into the city; `press` is how they press a key. */
export async function joinAsPupil(page: Page, touch = false): Promise<void> {
  const press = (name: string | RegExp) => {
    const key = page.getByRole('button', { name });
    return touch ? key.tap() : key.click();
  };
  await press('Rejoindre');
  const joined = page.getByRole('dialog');
  await expect(joined.getByText(/^C’est fait/)).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName('ville:walkable').length > 0, undefined, {
    timeout: 60_000,
  });
  const enter = joined.getByRole('button', { name: 'Entrer dans la ville' });
  await (touch ? enter.tap() : enter.click());
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
