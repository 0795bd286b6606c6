import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { Moderation, SessionAudience, SessionState } from '@ville-usine/shared/live/session';
import type { Person, Staff, StaffRole, Visitor } from '@ville-usine/shared/people/person';
import type { Storage } from '../../server/src/storage/open-storage.ts';
import { Actor, type ActorOptions } from './actor.ts';
import { openVisit, type StartedServer, startServer } from './start-server.ts';

export type VisitorActor = Actor & { person: Visitor };
export type StaffActor = Actor & { person: Staff };

/** Live sessions at a whole server with a database of its own, and people who come as they are needed. */
export class LiveStage {
  private readonly actors: Actor[] = [];
  private readonly cookies = new Map<string, string>();
  private readonly server: StartedServer;

  private constructor(server: StartedServer) {
    this.server = server;
  }

  /** Without limits on messages, unless some are given. */
  static async open(options: Parameters<typeof startServer>[0] = {}): Promise<LiveStage> {
    return new LiveStage(await startServer(options));
  }

  get storage(): Storage {
    return this.server.storage;
  }

  get url(): string {
    return this.server.url;
  }

  get app(): StartedServer['app'] {
    return this.server.app;
  }

  async close(): Promise<void> {
    for (const actor of this.actors) actor.close();
    await this.server.close();
  }

  /** A session in the database, with these professionals. */
  async session(
    state: SessionState = 'live',
    professionals: Staff[] = [],
    more: { audience?: SessionAudience; moderation?: Moderation } = {},
  ): Promise<string> {
    const id = `rencontre-${randomUUID().slice(0, 8)}`;
    await this.server.storage.write(async (trx) => {
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
          ...(more.audience && { audience_json: JSON.stringify(more.audience) }),
          ...(more.moderation && { moderation: more.moderation }),
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
    await this.server.storage.write((trx) => trx.insertInto('classes').values(row).execute());
    return id;
  }

  /** Someone who opens a visit and connects. */
  async visitor(options: ActorOptions & { classId?: string } = {}): Promise<VisitorActor> {
    const cookie = await openVisit(this.url);
    const { visitor } = await this.get<HttpReplies['POST /api/visit']>('/api/visit', cookie);
    this.cookies.set(visitor.id, cookie);
    const { classId: class_id } = options;
    if (class_id) {
      const joins = (trx: Parameters<Parameters<Storage['write']>[0]>[0]) =>
        trx.updateTable('visitors').set({ class_id }).where('id', '=', visitor.id).execute();
      await this.storage.write(joins);
    }
    return this.connect(visitor, options);
  }

  /** Opens a session for adults: the secret of its link. */
  async adultLink(sessionId: string, organiser: Staff): Promise<string> {
    const answer = await this.http(organiser, '/api/adult-links', { sessionId });
    const { url } = (await answer.json()) as HttpReplies['POST /api/adult-links'];
    return url.split('#')[1] ?? '';
  }

  /** Someone who comes to a session by such a link. */
  async adult(token: string, options: ActorOptions = {}): Promise<VisitorActor> {
    const one = await this.visitor(options);
    await this.http(one.person, '/api/adults', { token });
    return one;
  }

  /** Staff with an access, not connected yet. */
  async hire(role: StaffRole, name: string): Promise<Staff> {
    const cookie = await this.server.hire(role, name);
    const { staff } = await this.get<HttpReplies['GET /api/staff']>('/api/staff', cookie);
    if (!staff) throw new Error(`${name} was not let in.`);
    this.cookies.set(staff.id, cookie);
    return staff;
  }

  async staff(role: StaffRole, name: string, options: ActorOptions = {}): Promise<StaffActor> {
    return this.connect(await this.hire(role, name), options);
  }

  /** A teacher of this class. */
  async teacher(name: string, classId: string): Promise<StaffActor> {
    const hired = await this.hire('teacher', name);
    const row = { class_id: classId };
    await this.storage.write((trx) => trx.updateTable('staff').set(row).where('id', '=', hired.id).execute());
    return this.connect({ ...hired, classId });
  }

  /** Another page of this person. */
  async connect<P extends Person>(person: P, options: ActorOptions = {}): Promise<Actor & { person: P }> {
    const cookie = this.cookies.get(person.id) ?? '';
    const auth = { as: person.kind, ...options.auth };
    const actor = new Actor(this.url, { ...options, auth, extraHeaders: { cookie } });
    this.actors.push(actor);
    await actor.connect();
    return Object.assign(actor, { person });
  }

  /** Has this visitor put on something else. */
  async patchVisit(who: Visitor, body: Partial<Visitor>): Promise<void> {
    const headers = { cookie: this.cookies.get(who.id) ?? '', 'content-type': 'application/json' };
    await fetch(`${this.url}/api/visit`, { method: 'PATCH', headers, body: JSON.stringify(body) });
  }

  /** What an address answers this person, or nobody. */
  open(path: string, personId = ''): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { cookie: this.cookies.get(personId) ?? '' } });
  }

  async fetch<T>(path: string, personId = ''): Promise<T> {
    return (await (await this.open(path, personId)).json()) as T;
  }

  /** Asks over HTTP as this person; the answer as it came. */
  http(who: Person | null, path: string, body?: object): Promise<Response> {
    const headers = {
      ...(who ? { cookie: this.cookies.get(who.id) ?? '' } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    };
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    return fetch(`${this.url}${path}`, init);
  }

  /** Offers a line of sound as this person; the answer as it came. */
  offer(who: Person | null, path: string, sdp: string): Promise<Response> {
    const cookie = who ? { cookie: this.cookies.get(who.id) ?? '' } : undefined;
    const headers = { ...cookie, 'content-type': 'application/sdp' };
    return fetch(`${this.url}${path}`, { method: 'POST', headers, body: sdp });
  }

  /** Ends a line of this person's. */
  hangUp(who: Person, path: string): Promise<Response> {
    const headers = { cookie: this.cookies.get(who.id) ?? '' };
    return fetch(`${this.url}${path}`, { method: 'DELETE', headers });
  }

  private async get<T>(path: string, cookie: string): Promise<T> {
    const opens = { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: '{}' };
    const init: RequestInit = path === '/api/visit' ? opens : { headers: { cookie } };
    return (await (await fetch(`${this.url}${path}`, init)).json()) as T;
  }
}
