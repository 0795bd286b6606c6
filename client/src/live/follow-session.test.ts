import type { LiveSnapshot, Logged } from '@ville-usine/shared/live/event';
import { exampleSession } from '@ville-usine/shared/live/example-session';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { EMPTY_ROOM } from '@ville-usine/shared/live/room';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Followed, type Line, SessionFollower } from './follow-session.ts';

const SESSION = 'demo';

function question(id: string, votes: number): PublicQuestion {
  return {
    id,
    text: `Question ${id} ?`,
    pseudonym: 'Tournevis Agile',
    place: null,
    state: { name: 'approved' },
    votes,
    pinned: false,
    reworded: false,
    approvedAt: '2021-11-22T09:00:00.000Z',
  };
}

function emptySnapshot(): LiveSnapshot {
  return {
    session: exampleSession({ id: SESSION }),
    heads: { public: 0 },
    questions: [],
    voted: [],
    own: [],
    desk: null,
    present: { sessionId: SESSION, visitors: 1, moderators: 0, professionals: 0, hosts: [] },
    room: EMPTY_ROOM,
  };
}

/** A server's log in small: what was committed, and its state for those who join. */
function server(events: Logged[]) {
  let committed = 0;
  const page = 3;
  const line: Line = {
    join: async () => {
      let snapshot = emptySnapshot();
      for (const { event } of events.slice(0, committed)) {
        if (event.kind !== 'question') continue;
        const others = snapshot.questions.filter((it) => it.id !== event.question.id);
        snapshot = { ...snapshot, questions: [...others, event.question] };
      }
      return { ok: true, value: { ...snapshot, heads: { public: committed } } };
    },
    sync: async (_, since) => {
      const missing = events.slice(since.public ?? 0, committed);
      return {
        ok: true,
        value: { events: missing.slice(0, page), heads: { public: committed }, more: missing.length > page },
      };
    },
  };
  return { line, commit: (count: number) => (committed = count) };
}

const byId = (snapshot: LiveSnapshot | null) =>
  [...(snapshot?.questions ?? [])].sort((a, b) => a.id.localeCompare(b.id));

/** Lets promises run out; every step of the follower is a few microtasks. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

const history = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(50)), { minLength: 1, maxLength: 25 })
  .map((steps) =>
    steps.map(
      ([id, votes], index): Logged => ({
        sessionId: SESSION,
        stream: 'public',
        seq: index + 1,
        event: { kind: 'question', question: question(id, votes) },
      }),
    ),
  );

test('D1. Whatever is dropped, doubled or turned round on the way, catching up ends at the server’s state', async () => {
  await fc.assert(
    fc.asyncProperty(
      history,
      fc.array(fc.nat(40), { maxLength: 40 }),
      fc.nat(25),
      fc.boolean(),
      async (events, deliveries, joinedAt, catchesUpMidway) => {
        const { line, commit } = server(events);
        commit(Math.min(joinedAt, events.length));
        let snapshot: LiveSnapshot | null = null;
        const follower = new SessionFollower(SESSION, line, (now) => {
          snapshot = now.snapshot;
        });
        const joined = follower.join();
        for (const [index, delivery] of deliveries.entries()) {
          const entry = events[delivery % events.length]!;
          commit(Math.max(entry.seq, Math.min(joinedAt, events.length)));
          follower.hear(entry);
          if (catchesUpMidway && index === 7) await follower.catchUp();
        }
        await joined;
        commit(events.length);
        await follower.catchUp();
        await settle();
        await follower.catchUp();
        const truth = await line.join(SESSION);
        expect(byId(snapshot)).toEqual(truth.ok && !('waiting' in truth.value) && byId(truth.value));
      },
    ),
    { numRuns: 300 },
  );
});

test('D2. A server that knows less than the page (another database) is believed', async () => {
  const { line, commit } = server([
    { sessionId: SESSION, stream: 'public', seq: 1, event: { kind: 'question', question: question('a', 1) } },
    { sessionId: SESSION, stream: 'public', seq: 2, event: { kind: 'question', question: question('b', 1) } },
  ]);
  commit(2);
  let snapshot: LiveSnapshot | null = null;
  const follower = new SessionFollower(SESSION, line, (now) => {
    snapshot = now.snapshot;
  });
  await follower.join();
  expect(byId(snapshot)).toHaveLength(2);
  commit(0);
  await follower.catchUp();
  expect(byId(snapshot)).toHaveLength(0);
});

test('D3. A session that cannot be joined says why and keeps what was known', async () => {
  const { line, commit } = server([
    { sessionId: SESSION, stream: 'public', seq: 1, event: { kind: 'question', question: question('a', 1) } },
  ]);
  commit(1);
  const told: (string | null)[] = [];
  let snapshot: LiveSnapshot | null = null;
  const follower = new SessionFollower(SESSION, line, (now) => {
    told.push(now.failure?.code ?? null);
    snapshot = now.snapshot;
  });
  await follower.join();
  line.sync = async () => ({ ok: false, error: { code: 'offline', sentence: '' } });
  await follower.catchUp();
  expect(told.at(-1)).toBe('offline');
  expect(byId(snapshot)).toHaveLength(1);
});

test('L224. Whoever is put out of a session is told at once, keeps nothing of what others write there, and comes back in', async () => {
  const { line, commit } = server([
    { sessionId: SESSION, stream: 'public', seq: 1, event: { kind: 'question', question: question('a', 1) } },
  ]);
  commit(1);
  let followed: Followed | null = null;
  const now = () => followed!;
  const follower = new SessionFollower(SESSION, line, (told) => {
    followed = told;
  });
  const { join, sync } = line;
  await follower.join();
  expect(now()).toMatchObject({ was: null, failure: null });
  const refused = async () => ({ ok: false, error: { code: 'not-allowed', sentence: '' } }) as const;
  Object.assign(line, { join: refused, sync: refused });
  await follower.catchUp();
  await follower.catchUp();
  expect(now()).toMatchObject({ snapshot: null, was: { id: SESSION } });
  Object.assign(line, { join, sync });
  await follower.catchUp();
  expect(now().was).toBeNull();
  expect(byId(now().snapshot)).toHaveLength(1);
});
