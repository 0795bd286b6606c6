import { randomBytes, randomUUID } from 'node:crypto';
import { loadEdition } from '../../server/src/content/load-edition.ts';
import { hashToken } from '../../server/src/people/tokens.ts';
import { startServer } from '../stage/start-server.ts';
import { paced, serveCommands, stampedEntry, usage } from './child.ts';
import { addFullClass } from './full-classes.ts';

/** The product under measure, without limits on messages. */
const server = await startServer();
await server.addSession('charge');

async function addVisitors(
  count: number,
  classId: string | null = null,
): Promise<{ id: string; token: string }[]> {
  const people = Array.from({ length: count }, () => ({
    id: randomUUID(),
    token: randomBytes(24).toString('base64url'),
  }));
  const now = new Date().toISOString();
  await server.storage.write(async (trx) => {
    for (const { id, token } of people) {
      const row = {
        id,
        token_hash: hashToken(token),
        pseudonym: 'Tournevis Agile',
        helmet: 'blue',
        vest: 'lime',
        class_id: classId,
        look_json: null,
        created_at: now,
        seen_at: now,
      } as const;
      await trx.insertInto('visitors').values(row).execute();
    }
  });
  return people;
}

const cookieOf = ({ token }: { token: string }) => `vu_visite=${token}`;

serveCommands(server.url, {
  async visitors({ count }) {
    const people = await addVisitors(count);
    return people.map(cookieOf);
  },
  async classes({ count, pupils }) {
    const all: string[][] = [];
    for (let i = 0; i < count; i++) {
      const id = randomUUID();
      const row = { id, code: id, label: '4e B', created_at: new Date().toISOString() };
      await server.storage.write((trx) => trx.insertInto('classes').values(row).execute());
      all.push((await addVisitors(pupils, id)).map(cookieOf));
    }
    return all;
  },
  async visits({ count, pupils }) {
    const parts = { storage: server.storage, edition: loadEdition('paca-2021'), sessionId: 'charge' };
    const tokens: string[] = [];
    for (let i = 0; i < count; i++)
      tokens.push(await addFullClass(parts, (classId) => addVisitors(pupils, classId)));
    return tokens;
  },
  async questions({ count }) {
    const authors = await addVisitors(100);
    const at = Date.now() - count * 1000;
    await server.storage.write(async (trx) => {
      for (let i = 0; i < count; i++) {
        const time = new Date(at + i * 1000).toISOString();
        const row = {
          id: randomUUID(),
          session_id: 'charge',
          visitor_id: authors[i % authors.length]!.id,
          key: randomUUID(),
          text: `Pourquoi faut-il chauffer l’acier de la coulée ${i} à 1 600 °C alors que le fer fond à 1 538 °C ?`,
          state: 'approved',
          state_json: '{"name":"approved"}',
          votes: i % 40,
          pinned: 0,
          reworded: 0,
          asked_at: time,
          approved_at: time,
        } as const;
        await trx.insertInto('questions').values(row).execute();
      }
    });
    return count;
  },
  broadcast({ count, everyMs }) {
    let seq = 0;
    const room = server.app.io.to('live:charge:public');
    return paced(count, everyMs, () => room.emit('live:event', stampedEntry(++seq)));
  },
  ...usage,
});
