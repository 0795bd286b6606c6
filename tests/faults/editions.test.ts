import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyEdition } from '../../server/src/front/copy-edition.ts';
import { TEST_EDITIONS } from '../../server/src/ops/test-server.ts';
import { openStorage } from '../../server/src/storage/open-storage.ts';
import { Actor } from '../stage/actor.ts';
import { ServerProcess } from '../stage/server-process.ts';
import { openVisit } from '../stage/start-server.ts';

const SESSION = 'demo-metallurgie';
const IDS = ['amont', 'aval'] as const;
/** So many ask three questions each, in each edition. */
const AUTHORS = 20;
const QUESTIONS = 3;

const editions = mkdtempSync(join(tmpdir(), 'ville-usine-editions-'));
let server: ServerProcess | undefined;
afterEach(async () => {
  await server?.remove();
  rmSync(editions, { recursive: true, force: true });
});

test('O48. A power cut with two editions loses nothing that either of them confirmed, and mixes nothing.', async () => {
  for (const id of IDS)
    copyEdition(join(TEST_EDITIONS, 'essai'), editions, { id, territory: id, departement: '02' });
  server = await ServerProcess.start({ EDITION: IDS.join(','), EDITIONS_DIR: editions });
  const { url, dataDir } = server;
  const authors = await Promise.all(
    IDS.flatMap((id) => Array.from({ length: AUTHORS }, () => id)).map(async (id) => {
      const extraHeaders = { cookie: await openVisit(`${url}/${id}`) };
      const options = { path: `/${id}/socket.io`, auth: { as: 'visitor' }, extraHeaders };
      return { id, actor: await new Actor(url, options).connect() };
    }),
  );
  const confirmed = { amont: new Set<string>(), aval: new Set<string>() };
  let enough = () => {};
  const halfway = new Promise<void>((resolve) => {
    enough = resolve;
  });
  for (const [n, { id, actor }] of authors.entries())
    for (let question = 0; question < QUESTIONS; question += 1) {
      const text = `Pourquoi ${n} ${question} ${id} ?`;
      void actor.send('question:ask', { sessionId: SESSION, key: randomUUID(), text, place: null }).then(
        ({ ok }) => {
          if (ok) confirmed[id].add(text);
          if (confirmed.amont.size > AUTHORS && confirmed.aval.size > AUTHORS) enough();
        },
        () => undefined,
      );
    }
  await halfway;
  await server.kill();
  for (const { actor } of authors) actor.close();

  for (const id of IDS) {
    const storage = await openStorage({ dataDir: join(dataDir, id) });
    const rows = await storage.db.selectFrom('questions').select('text').execute();
    await storage.close();
    const kept = rows.map(({ text }) => text);
    expect([...confirmed[id]].filter((text) => !kept.includes(text))).toEqual([]);
    expect(kept.filter((text) => !text.endsWith(`${id} ?`))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
  }
  await server.up();
  const ready = await fetch(`${url}/readyz`);
  expect(await ready.json()).toEqual({ ready: true, editions: { amont: true, aval: true } });
}, 180_000);
