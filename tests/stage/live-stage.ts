import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionState } from '@ville-usine/shared/live/session';
import type { Person, Staff, StaffRole, Visitor } from '@ville-usine/shared/people/person';
import { MESSAGE_BYTES } from '@ville-usine/shared/wire';
import { pino } from 'pino';
import { Server } from 'socket.io';
import { attachLive } from '../../server/src/live/attach-live.ts';
import type { AppServer } from '../../server/src/ops/app-socket.ts';
import { type Clock, SYSTEM_CLOCK } from '../../server/src/ops/clock.ts';
import { type MessageLimits, messageDesk } from '../../server/src/ops/message-desk.ts';
import { attachPresence } from '../../server/src/presence/attach-presence.ts';
import { openStorage, type Storage } from '../../server/src/storage/open-storage.ts';
import { Actor, type ActorOptions } from './actor.ts';

const FREE = { perSecond: 1e6, burst: 1e6 };
const NO_LIMITS: MessageLimits = { person: FREE, address: FREE, question: FREE, addressQuestion: FREE };

/** The edition as far as questions know it. */
const EDITION = {
  companies: [{ id: 'acierie-belle-etoile' }],
  sectors: [{ steps: [{ id: 'fusion' }] }],
} as never;

export type VisitorActor = Actor & { person: Visitor };
export type StaffActor = Actor & { person: Staff };

/** Live sessions on real sockets and a real database, with people made as needed; who they are is taken as said. */
export class LiveStage {
  readonly storage: Storage;
  readonly url: string;
  readonly io: AppServer;
  private readonly actors: Actor[] = [];
  private readonly people = new Map<string, Person>();
  private readonly dataDir: string;
  private readonly stop: () => Promise<void>;

  private constructor(
    storage: Storage,
    dataDir: string,
    io: AppServer,
    url: string,
    stop: () => Promise<void>,
  ) {
    this.storage = storage;
    this.dataDir = dataDir;
    this.io = io;
    this.url = url;
    this.stop = stop;
  }

  static async open({ clock = SYSTEM_CLOCK }: { clock?: Clock } = {}): Promise<LiveStage> {
    const dataDir = await mkdtemp(join(tmpdir(), 'ville-usine-live-'));
    const storage = await openStorage({ dataDir });
    const logger = pino({ level: 'silent' });
    const http = createServer();
    const io: AppServer = new Server(http, { maxHttpBufferSize: MESSAGE_BYTES, serveClient: false });
    const desk = messageDesk(logger, NO_LIMITS);
    io.use((socket, next) => {
      const person = stage.people.get(String(socket.handshake.auth['id']));
      if (!person) return next(new Error('no-visitor'));
      socket.data = { person, address: null, desk };
      next();
    });
    const live = attachLive(io, { storage, clock, edition: EDITION, logger });
    const presence = attachPresence(io);
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const stage = new LiveStage(storage, dataDir, io, url, async () => {
      live.close();
      presence.close();
      await io.close();
      await storage.close();
    });
    return stage;
  }

  async close(): Promise<void> {
    for (const actor of this.actors) actor.close();
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** A session in the database, with these professionals. */
  async session(state: SessionState = 'live', professionals: Staff[] = []): Promise<string> {
    const id = `rencontre-${randomUUID().slice(0, 8)}`;
    await this.storage.write(async (trx) => {
      await trx
        .insertInto('live_sessions')
        .values({
          id,
          title_json: JSON.stringify({ fr: 'Rencontre' }),
          sector_id: 'metallurgie',
          company_id: 'acierie-belle-etoile',
          state,
          starts_at: '2021-11-23T08:00:00.000Z',
          ends_at: '2021-11-23T10:00:00.000Z',
        })
        .execute();
      for (const { id: staff_id } of professionals) {
        await trx.insertInto('live_session_professionals').values({ session_id: id, staff_id }).execute();
      }
    });
    return id;
  }

  /** A class in the database. */
  async schoolClass(label: string): Promise<string> {
    const id = randomUUID();
    const row = { id, code: id, label, created_at: new Date().toISOString() };
    await this.storage.write((trx) => trx.insertInto('classes').values(row).execute());
    return id;
  }

  async visitor(options: ActorOptions & { classId?: string } = {}): Promise<VisitorActor> {
    const person: Visitor = {
      kind: 'visitor',
      id: randomUUID(),
      pseudonym: `Tournevis Agile ${this.people.size}`,
      helmet: 'blue',
      vest: 'lime',
      classId: options.classId ?? null,
    };
    const now = new Date().toISOString();
    const { id, pseudonym, helmet, vest, classId } = person;
    const row = {
      id,
      token_hash: id,
      pseudonym,
      helmet,
      vest,
      class_id: classId,
      created_at: now,
      seen_at: now,
    };
    await this.storage.write((trx) => trx.insertInto('visitors').values(row).execute());
    return this.connect(person, options);
  }

  /** Staff in the database, not connected yet. */
  async hire(role: StaffRole, name: string): Promise<Staff> {
    const person: Staff = { kind: 'staff', id: randomUUID(), role, name, trade: 'fondeur', companyId: null };
    const { id, trade } = person;
    const row = {
      id,
      role,
      name,
      trade,
      company_id: null,
      created_at: new Date().toISOString(),
      last_seen: null,
    };
    await this.storage.write((trx) => trx.insertInto('staff').values(row).execute());
    return person;
  }

  async staff(role: StaffRole, name: string, options: ActorOptions = {}): Promise<StaffActor> {
    return this.connect(await this.hire(role, name), options);
  }

  /** A page of this person. */
  async connect<P extends Person>(person: P, options: ActorOptions = {}): Promise<Actor & { person: P }> {
    this.people.set(person.id, person);
    const actor = new Actor(this.url, { ...options, auth: { id: person.id } });
    this.actors.push(actor);
    await actor.connect();
    return Object.assign(actor, { person });
  }
}
