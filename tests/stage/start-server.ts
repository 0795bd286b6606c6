import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffRole } from '@ville-usine/shared/people/person';
import { type App, createApp } from '../../server/src/app.ts';
import { type LoadedEdition, loadEdition } from '../../server/src/content/load-edition.ts';
import { type Clock, SYSTEM_CLOCK } from '../../server/src/ops/clock.ts';
import { createLogger } from '../../server/src/ops/logger.ts';
import type { MessageLimits } from '../../server/src/ops/message-desk.ts';
import { addLink, addStaff } from '../../server/src/people/staff.ts';
import { openStorage, type Storage } from '../../server/src/storage/open-storage.ts';
import type { VoiceSettings } from '../../server/src/voice/open-voice.ts';

const FREE = { perSecond: 1e6, burst: 1e6 };

/** No limits on messages, for tests and benches that send more than people do. */
const UNLIMITED: MessageLimits = {
  person: FREE,
  address: FREE,
  question: FREE,
  addressQuestion: FREE,
  offer: FREE,
};

export type StartedServer = {
  app: App;
  storage: Storage;
  url: string;
  /** A cookie of a new visitor. */
  visit(): Promise<string>;
  /** A cookie of a new member of staff; a professional of `sessionId` where that is given. */
  hire(role: StaffRole, name: string, sessionId?: string): Promise<string>;
  addSession(id: string): Promise<void>;
  close(): Promise<void>;
};

/** The whole server in this process, on a new database, at a free port of this machine. */
export async function startServer({
  limits = UNLIMITED,
  clock = SYSTEM_CLOCK,
  voice = { kind: 'off' },
  edition = loadEdition('paca-2021'),
}: {
  limits?: MessageLimits;
  clock?: Clock;
  voice?: VoiceSettings;
  edition?: LoadedEdition;
} = {}): Promise<StartedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ville-usine-app-'));
  const storage = await openStorage({ dataDir });
  const app = await createApp({
    storage,
    clock,
    edition,
    env: { publicUrl: null, voice },
    logger: createLogger('silent'),
    limits,
    clientDir: null,
  });
  await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.fastify.server.address() as AddressInfo).port}`;
  return {
    app,
    storage,
    url,
    visit: () => openVisit(url),
    async hire(role, name, sessionId) {
      const token = await storage.write(async (trx) => {
        const at = new Date();
        const staff = await addStaff(trx, { role, name, trade: null, companyId: null }, at);
        if (sessionId) {
          const row = { session_id: sessionId, staff_id: staff.id };
          await trx.insertInto('live_session_professionals').values(row).execute();
        }
        return addLink(trx, staff.id, { reusable: true, days: 1, at });
      });
      return cookieOf(await fetch(`${url}/acces/${token}`, { redirect: 'manual' }));
    },
    async addSession(id) {
      const row = {
        id,
        title_json: JSON.stringify({ fr: 'Rencontre' }),
        sector_id: 'metallurgie',
        company_id: null,
        state: 'live',
        starts_at: '2021-11-23T08:00:00.000Z',
        ends_at: '2021-11-23T10:00:00.000Z',
      } as const;
      await storage.write((trx) => trx.insertInto('live_sessions').values(row).execute());
    },
    async close() {
      await app.close();
      await storage.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The cookie of a new visit at a server. */
export async function openVisit(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return cookieOf(await fetch(`${url}/api/visit`, { method: 'POST', headers, body: '{}' }));
}

/** The cookie an answer sets. */
export function cookieOf(answer: Response): string {
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`No cookie in an answer ${answer.status}.`);
  return cookie;
}
