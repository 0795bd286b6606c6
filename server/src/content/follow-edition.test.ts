import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { ServerToClient } from '@ville-usine/shared/wire';
import { io as connect, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SYSTEM_CLOCK } from '../ops/clock.ts';
import { createLogger } from '../ops/logger.ts';
import { createTestServer, TEST_EDITIONS, type TestServer } from '../ops/test-server.ts';
import { type FollowedEdition, followEdition } from './follow-edition.ts';
import { keepEdition } from './kept-editions.ts';
import { askEdition, openEdition } from './open-edition.ts';

let editions: string;
let server: TestServer;
let followed: FollowedEdition | null = null;
const logger = createLogger('silent');
const warned = vi.spyOn(logger, 'warn');

beforeEach(async () => {
  editions = mkdtempSync(join(tmpdir(), 'ville-usine-follow-'));
  cpSync(TEST_EDITIONS, editions, { recursive: true });
  server = await createTestServer({ editions });
  warned.mockClear();
});
afterEach(async () => {
  await followed?.close();
  followed = null;
  await server.stop();
  rmSync(editions, { recursive: true, force: true });
});

const STAND = 'companies/acierie-belle-etoile.yaml';
const change = (file: string, from: string, to: string) => {
  const path = join(editions, 'essai', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
};
const parts = () => ({ storage: server.storage, clock: SYSTEM_CLOCK, logger });
const follow = (watching: boolean) => {
  followed = followEdition(server.app.io, { ...parts(), edition: server.edition }, { watching });
  return followed;
};
const shown = async () => (await (await fetch(`${server.url}/api/edition`)).json()) as PublicEdition;

test('C230. A file that changes is on the page without a restart, and open pages are told', async () => {
  const { cookie } = await server.visit();
  const socket: Socket<ServerToClient> = connect(server.url, {
    auth: { as: 'visitor' },
    extraHeaders: { cookie },
    transports: ['websocket'],
  });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  const before = await shown();
  follow(true);
  const told = new Promise<string>((resolve) =>
    socket.once('edition:changed', ({ version }) => resolve(version)),
  );
  change(STAND, 'Essai-sur-Mer', 'Essai-les-Bains');
  const version = await told;
  socket.close();
  const after = await shown();
  expect(after).toMatchObject({ version, companies: [{ town: 'Essai-les-Bains' }] });
  expect(version).not.toBe(before.version);
});

test('C231. A broken file leaves the last good version where it is, and is said in the log', async () => {
  const before = await shown();
  const { reload } = follow(false);
  change(STAND, '[fondeur]', '[sorcier]');
  expect(await reload()).toBe('kept');
  expect(await shown()).toEqual(before);
  expect(warned.mock.calls).toEqual([
    [
      {
        version: before.version,
        errors: [expect.stringMatching(/^companies\/.*:20: Le métier « sorcier »/)],
      },
      expect.stringContaining('last good version stays'),
    ],
  ]);
  change(STAND, '[sorcier]', '[fondeur]');
  expect(await reload()).toBe('same');
});

test('C231. A start with broken files opens the last version that was right, and says so', async () => {
  await openEdition(parts(), 'essai', editions);
  change(STAND, 'Essai-sur-Mer', 'Essai-les-Bains');
  const good = await openEdition(parts(), 'essai', editions);
  change('sectors/chimie.yaml', 'steps: []', 'steps: [');
  const again = await openEdition(parts(), 'essai', editions);
  expect(again).toEqual(good);
  expect(warned).toHaveBeenCalledWith(
    expect.objectContaining({
      version: good.version,
      errors: [expect.stringContaining('sectors/chimie.yaml')],
    }),
    expect.stringContaining('last good version'),
  );
  await server.storage.write((trx) => trx.deleteFrom('edition_versions').execute());
  await expect(openEdition(parts(), 'essai', editions)).rejects.toMatchObject({ fault: 'content' });
  expect(() => askEdition('nulle-part', editions)).toThrow(/does not exist/);
});

test('C232. The newest five versions of an edition are kept', async () => {
  const at = (n: number) => new Date(Date.UTC(2026, 10, 1, n));
  for (let n = 0; n < 7; n++)
    await keepEdition(server.storage, { ...server.edition, version: `v${n}` }, at(n));
  await keepEdition(server.storage, { ...server.edition, version: 'v3' }, at(8));
  const rows = await server.storage.db
    .selectFrom('edition_versions')
    .select('version')
    .orderBy('loaded_at')
    .execute();
  expect(rows.map(({ version }) => version)).toEqual(['v2', 'v4', 'v5', 'v6', 'v3']);
});

test('C233. What content gives up under a running visit counts for nothing, and breaks nothing', async () => {
  const { cookie } = await server.visit();
  const ask = (path: string, body?: unknown) =>
    fetch(`${server.url}/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const given = (questionId: string) => ({
    sector: 'metallurgie',
    questionId,
    answer: { kind: 'true-false', value: true },
  });
  expect((await ask('quiz/answer', given('vrai-faux'))).status).toBe(200);
  change('quizzes/metallurgie.yaml', 'id: vrai-faux', 'id: acier-et-fer');
  change('trades/metallurgie.yaml', 'id: fondeur', 'id: fonderie');
  change(STAND, '[fondeur]', '[fonderie]');
  change('edition.yaml', 'label:', 'open: { fr: Toujours, en: Always }\nlabel:');
  const { reload } = follow(false);
  expect(await reload()).toBe('changed');
  expect((await ask('quiz/answer', given('vrai-faux'))).status).toBe(404);
  expect((await ask('quiz/answer', given('acier-et-fer'))).status).toBe(200);
  const { quizzes } = (await (await ask('progress')).json()) as {
    quizzes: { answered: object; score: number }[];
  };
  expect(quizzes).toMatchObject([{ score: 1 }]);
  expect(Object.keys(quizzes[0]!.answered)).toEqual(['acier-et-fer']);
  expect((await ask('passport')).status).toBe(200);
  change('edition.yaml', 'open: { fr: Toujours, en: Always }\n', '');
  await reload();
  expect(await shown()).not.toHaveProperty('open');
});
