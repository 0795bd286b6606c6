import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { SessionPlan } from '@ville-usine/shared/live/session-plan';
import { Actor } from '../stage/actor.ts';
import { ServerProcess } from '../stage/server-process.ts';
import { cookieOf, openVisit } from '../stage/start-server.ts';

/** The built server with its demonstration, people at it by their cookies, and power cuts. */
export class FaultStage {
  private actors: Actor[] = [];
  readonly server: ServerProcess;
  /** The organiser's cookie. */
  readonly organiser: string;

  private constructor(server: ServerProcess, organiser: string) {
    this.server = server;
    this.organiser = organiser;
  }

  static async open(): Promise<FaultStage> {
    const server = await ServerProcess.start();
    return new FaultStage(server, await server.access('Organisation'));
  }

  close(): Promise<void> {
    for (const actor of this.actors) actor.close();
    return this.server.remove();
  }

  visit(): Promise<string> {
    return openVisit(this.server.url);
  }

  async connect(cookie: string, as: 'visitor' | 'staff' = 'visitor'): Promise<Actor> {
    const actor = new Actor(this.server.url, { auth: { as }, extraHeaders: { cookie } });
    this.actors.push(actor);
    return actor.connect();
  }

  /** Everybody connected at this moment. */
  get everyone(): readonly Actor[] {
    return this.actors;
  }

  /** Ends the server as a power cut would, and has it back with nobody connected. */
  async powerCut(): Promise<void> {
    await this.server.kill();
    for (const actor of this.actors) actor.close();
    this.actors = [];
    await this.server.up();
  }

  /** A session that goes on, unless `change` says when it is. */
  async session(change: Partial<SessionPlan> = {}): Promise<string> {
    const camille = await this.connect(this.organiser, 'staff');
    const { sessions } = await this.http<HttpReplies['GET /api/sessions']>('', '/api/sessions');
    const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const plan: SessionPlan = {
      kind: 'questions',
      title: { fr: 'Rencontre' },
      sectorId: 'metallurgie',
      companyId: null,
      professionals: [sessions.flatMap((one) => one.professionals)[0]!.id],
      venue: 'agora',
      startsAt: soon(60),
      endsAt: soon(120),
      capacity: null,
      audience: { kind: 'everyone' },
      languages: ['fr'],
      moderation: 'before',
      slots: null,
      ...change,
    };
    const { sessionId } = await camille.do('session:create', { key: randomUUID(), plan });
    for (const state of ['open', 'live'] as const)
      await camille.do('session:set-state', { sessionId, state });
    return sessionId;
  }

  /** What an address answers whoever has this cookie; with a body it is asked by POST. */
  async http<T>(cookie: string, path: string, body?: object): Promise<T> {
    const headers = { cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
    const answer = await fetch(`${this.server.url}${path}`, {
      headers,
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** The cookie that one of the organiser's invitations gives. */
  async invite(invitation: { role: string; name: string; classId?: string }): Promise<string> {
    const { url } = await this.http<{ url: string }>(this.organiser, '/api/staff-links', invitation);
    return cookieOf(await fetch(url, { redirect: 'manual' }));
  }
}
