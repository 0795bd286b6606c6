import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadEdition } from '../content/load-edition.ts';
import { createLogger } from '../ops/logger.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { attachLive } from './attach-live.ts';
import { sessionById } from './sessions.ts';

let dataDir: string;
let storage: Storage;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ville-usine-due-'));
  storage = await openStorage({ dataDir });
});
afterAll(async () => {
  await storage.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** A server that is started at this moment and stopped again: what is due is known from the clock alone. */
async function startAt(iso: string): Promise<void> {
  const live = await attachLive(new Server(), {
    storage,
    clock: { now: () => new Date(iso) },
    edition: loadEdition('paca-2021'),
    logger: createLogger('silent'),
  });
  await live.close();
}

const stateOf = async (id: string) => (await sessionById(storage.db, id)).state;

it('L55. A session opens by itself a quarter of an hour before its start, also after a restart, and only then', async () => {
  const rows = (['scheduled', 'cancelled'] as const).map((state) => ({
    id: state,
    title_json: '{"fr":"Rencontre"}',
    sector_id: 'metallurgie',
    company_id: null,
    state,
    starts_at: '2026-10-25T01:30:00.000Z',
    ends_at: '2026-10-25T02:00:00.000Z',
  }));
  await storage.write((trx) => trx.insertInto('live_sessions').values(rows).execute());
  await startAt('2026-10-25T01:14:59.999Z');
  expect(await stateOf('scheduled')).toBe('scheduled');
  await startAt('2026-10-25T02:00:00.000Z');
  expect(await stateOf('scheduled')).toBe('scheduled');
  await startAt('2026-10-25T01:15:00.000Z');
  expect(await stateOf('scheduled')).toBe('open');
  expect(await stateOf('cancelled')).toBe('cancelled');
  const events = await storage.db.selectFrom('events').select(['log', 'event_json']).execute();
  expect(events).toHaveLength(1);
  expect(events[0]?.log).toBe('public');
  expect(JSON.parse(events[0]?.event_json ?? '')).toMatchObject({
    kind: 'session',
    session: { state: 'open' },
  });
});
