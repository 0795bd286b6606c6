import { randomBytes, randomUUID } from 'node:crypto';
import { hashToken } from '../../server/src/people/tokens.ts';
import { startServer } from '../stage/start-server.ts';
import { paced, serveCommands, stampedEntry, usage } from './child.ts';

/** The product under measure, without limits on messages. */
const server = await startServer();
await server.addSession('charge');

serveCommands(server.url, {
  async visitors({ count }) {
    const tokens = Array.from({ length: count }, () => randomBytes(24).toString('base64url'));
    const now = new Date().toISOString();
    await server.storage.write(async (trx) => {
      for (const token of tokens) {
        const row = {
          id: randomUUID(),
          token_hash: hashToken(token),
          pseudonym: 'Tournevis Agile',
          helmet: 'blue',
          vest: 'lime',
          class_id: null,
          look_json: null,
          created_at: now,
          seen_at: now,
        } as const;
        await trx.insertInto('visitors').values(row).execute();
      }
    });
    return tokens.map((token) => `vu_visite=${token}`);
  },
  broadcast({ count, everyMs }) {
    let seq = 0;
    const room = server.app.io.to('live:charge:public');
    return paced(count, everyMs, () => room.emit('live:event', stampedEntry(++seq)));
  },
  ...usage,
});
