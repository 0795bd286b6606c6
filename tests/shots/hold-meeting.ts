import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { Poll } from '@ville-usine/shared/live/poll';
import { REACTIONS } from '@ville-usine/shared/live/reaction';
import type { Spotlight } from '@ville-usine/shared/live/spotlight';
import { encodePose } from '@ville-usine/shared/presence/frame';
import type { Seat } from '@ville-usine/shared/presence/seats';
import type { RunningServer } from '../journeys/server.ts';
import { Actor } from '../stage/actor.ts';
import { cookieOf, openVisit } from '../stage/start-server.ts';

type Person = { actor: Actor; cookie: string };

/** A session under way with those who ask, read and answer, each on a line of their own. */
export class Meeting {
  private readonly people: Person[] = [];
  private readonly questions: string[] = [];
  private walking: NodeJS.Timeout | undefined;
  private ends: () => Promise<unknown> = () => Promise.resolve();

  private constructor(
    private readonly server: RunningServer,
    readonly sessionId: string,
    private readonly karim: Actor,
    private readonly nadia: Actor,
  ) {}

  /** Holds one on the Agora's stage for an hour, planned by the organiser, led by Karim. */
  static async atAgora(server: RunningServer): Promise<Meeting> {
    const camille = await open(server, await accessOf(server, /organis/i), 'staff');
    const team = await fetch(`${server.url}/api/staff-links`, { headers: { cookie: camille.cookie } });
    const { staff } = (await team.json()) as HttpReplies['GET /api/staff-links'];
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const { sessionId } = await camille.actor.do('session:create', {
      key: randomUUID(),
      plan: {
        kind: 'conference',
        title: { fr: 'Le métal et moi : Karim raconte', en: 'Metal and me: Karim’s story' },
        sectorId: 'metallurgie',
        companyId: 'acierie-belle-etoile',
        professionals: staff.filter(({ role }) => role === 'professional').map(({ id }) => id),
        venue: 'agora',
        startsAt: at(2),
        endsAt: at(62),
        capacity: null,
        audience: { kind: 'everyone' },
        languages: ['fr'],
        moderation: 'before',
        slots: null,
      },
    });
    for (const state of ['open', 'live'] as const)
      await camille.actor.send('session:set-state', { sessionId, state });
    const meeting = await Meeting.follow(server, sessionId, [camille]);
    // The next one has the stage for itself.
    meeting.ends = () => camille.actor.send('session:set-state', { sessionId, state: 'ended' });
    return meeting;
  }

  /** Joins the demonstration's session in the hall of metallurgy. */
  static inHall(server: RunningServer): Promise<Meeting> {
    return Meeting.follow(server, 'demo-metallurgie', []);
  }

  private static async follow(server: RunningServer, sessionId: string, others: Person[]) {
    const karim = await open(server, await accessOf(server, /professionn/i), 'staff');
    const nadia = await open(server, await accessOf(server, /mod[ée]rat/i), 'staff');
    for (const { actor } of [karim, nadia]) await actor.join(sessionId);
    const meeting = new Meeting(server, sessionId, karim.actor, nadia.actor);
    meeting.people.push(karim, nadia, ...others);
    return meeting;
  }

  /** So many more visitors come to the session. */
  async visitors(count: number): Promise<Actor[]> {
    const came: Actor[] = [];
    for (let i = 0; i < count; i++) {
      const person = await open(this.server, await openVisit(this.server.url), 'visitor');
      await person.actor.join(this.sessionId);
      this.people.push(person);
      came.push(person.actor);
    }
    return came;
  }

  /** Visitors who sit on these seats of the city. */
  async sit(seats: readonly Seat[]): Promise<void> {
    const sitting = await this.visitors(seats.length);
    for (const { socket } of sitting) await socket.emitWithAck('presence:enter', { zone: 'city' } as never);
    const step = () => {
      for (const [i, { socket }] of sitting.entries()) {
        const { x, z, heading } = seats[i]!;
        socket.emit('presence:step', encodePose({ x, z, heading, moving: false, seated: true }) as never);
      }
    };
    step();
    this.walking = setInterval(step, 500);
  }

  /** A visitor asks and a moderator approves it; so many others support it. */
  async ask(text: string, votes = 0): Promise<string> {
    const [author, ...others] = await this.visitors(1 + votes);
    const { sessionId } = this;
    const asked = await author!.do('question:ask', { sessionId, key: randomUUID(), text, place: null });
    const questionId = asked.question.id;
    await this.nadia.do('question:approve', { questionId });
    for (const one of others) await one.do('question:vote', { questionId });
    this.questions.push(questionId);
    return questionId;
  }

  /** A visitor asks, and nobody has read it yet. */
  async askUnread(text: string): Promise<void> {
    const [author] = await this.visitors(1);
    const { sessionId } = this;
    await author!.do('question:ask', { sessionId, key: randomUUID(), text, place: null });
  }

  take(questionId: string): Promise<unknown> {
    return this.karim.do('question:take', { questionId });
  }

  answer(questionId: string, text: string): Promise<unknown> {
    return this.karim.do('question:answer', { questionId, text });
  }

  show(show: Spotlight): Promise<unknown> {
    return this.karim.do('room:spotlight', { sessionId: this.sessionId, show });
  }

  /** A poll on the screen, answered by as many visitors as `votes` says of each of its options. */
  async poll(question: string, options: readonly string[], votes: readonly number[]): Promise<Poll> {
    const { sessionId } = this;
    const { poll } = await this.karim.do('poll:open', {
      sessionId,
      key: randomUUID(),
      kind: 'single',
      question,
      options: [...options],
      shown: true,
    });
    const voters = await this.visitors(votes.reduce((sum, count) => sum + count, 0));
    let next = 0;
    for (const [choice, count] of votes.entries())
      for (let i = 0; i < count; i++)
        await voters[next++]!.do('poll:vote', { pollId: poll.id, choice: [choice] });
    return poll;
  }

  /** The room reacts for so many seconds, all six ways. */
  async react(seconds: number): Promise<void> {
    const visitors = this.people.slice(-6);
    for (let second = 0; second < seconds; second++) {
      for (const [i, { actor }] of visitors.entries())
        void actor.send('room:react', {
          sessionId: this.sessionId,
          reaction: REACTIONS[(second + i) % REACTIONS.length]!,
        });
      await pause(1_000);
    }
  }

  leave(): void {
    clearInterval(this.walking);
    const gone = () => this.people.forEach(({ actor }) => void actor.close());
    this.ends().then(gone, gone);
  }
}

async function accessOf(server: RunningServer, role: RegExp): Promise<string> {
  return cookieOf(await fetch(server.link(role), { redirect: 'manual' }));
}

async function open(server: RunningServer, cookie: string, as: 'staff' | 'visitor'): Promise<Person> {
  const actor = new Actor(server.url, { auth: { as }, extraHeaders: { cookie, origin: server.url } });
  await actor.connect();
  return { actor, cookie };
}
