import type { LiveSnapshot, Logged } from '@ville-usine/shared/live/event';
import { exampleSession } from '@ville-usine/shared/live/example-session';
import type { DeskQuestion, QuestionState } from '@ville-usine/shared/live/question';
import { EMPTY_ROOM } from '@ville-usine/shared/live/room';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SessionFollower } from './follow-session.ts';
import { mergedQueue } from './merged-queue.ts';

const SESSIONS = ['fonderie', 'agora', 'chimie'] as const;
const STATES: QuestionState[] = [
  { name: 'submitted', awaits: 'moderator' },
  { name: 'submitted', awaits: 'teacher' },
  { name: 'held', because: 'contact-details', awaits: 'moderator' },
  { name: 'held', because: 'blocked', awaits: 'moderator' },
  { name: 'approved' },
  { name: 'refused', reason: 'other' },
];

function question(id: string, minute: number, state: QuestionState): DeskQuestion {
  return {
    id,
    text: id,
    original: null,
    pseudonym: 'Boulon Rêveur',
    classLabel: null,
    place: null,
    state,
    votes: 0,
    pinned: false,
    askedAt: new Date(Date.UTC(2021, 10, 23, 9, minute)).toISOString(),
    firstTime: true,
  };
}

const change = fc.record({
  session: fc.constantFrom(...SESSIONS),
  of: fc.nat({ max: 5 }),
  state: fc.constantFrom(...STATES),
});

/** A history of desk entries over all sessions, each log numbered by itself. */
function logsOf(changes: { session: string; of: number; state: QuestionState }[]): Logged[] {
  const heads = new Map<string, number>();
  return changes.map(({ session, of, state }) => {
    const seq = (heads.get(session) ?? 0) + 1;
    heads.set(session, seq);
    // The minute depends on the question alone: questions of all sessions lie between each other.
    const minute = (of * 7 + SESSIONS.indexOf(session as 'agora') * 3) % 20;
    const entry = question(`${session}-${of}`, minute, state);
    return { sessionId: session, stream: 'desk', seq, event: { kind: 'desk-question', question: entry } };
  });
}

function empty(id: string): LiveSnapshot {
  return {
    session: exampleSession({ id }),
    heads: { public: 0, desk: 0 },
    questions: [],
    voted: [],
    own: [],
    desk: { questions: [], journal: [] },
    present: { sessionId: id, visitors: 1, moderators: 1, professionals: 0, hosts: [] },
    room: EMPTY_ROOM,
  };
}

/** Follows all sessions, hears entries in the order given, then catches up; what the moderator's queue is then. */
async function queueAfter(logs: Logged[], heard: Logged[]) {
  const desks: LiveSnapshot[] = [];
  for (const id of SESSIONS) {
    const own = logs.filter(({ sessionId }) => sessionId === id);
    let latest = empty(id);
    const follower = new SessionFollower(
      id,
      {
        join: async () => ({ ok: true, value: empty(id) }),
        sync: async (_, since) => ({
          ok: true,
          value: {
            events: own.filter(({ seq }) => seq > (since.desk ?? 0)),
            heads: { public: 0, desk: own.length },
            more: false,
          },
        }),
      },
      ({ snapshot }) => {
        if (snapshot) latest = snapshot;
      },
    );
    await follower.join();
    for (const entry of heard) follower.hear(entry);
    await follower.catchUp();
    desks.push(latest);
  }
  return mergedQueue(desks);
}

test('L150. The questions of several sessions make one queue, whatever the order in which they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 40 }).chain((changes) => {
        const logs = logsOf(changes);
        const heard = fc.shuffledSubarray([...logs, ...logs]);
        return fc.tuple(fc.constant(logs), heard);
      }),
      async ([logs, heard]) => {
        const queue = await queueAfter(logs, heard);
        expect(queue).toEqual(await queueAfter(logs, logs));
        const last = new Map<string, DeskQuestion>();
        for (const { event } of logs)
          if (event.kind === 'desk-question') last.set(event.question.id, event.question);
        const waiting = [...last.values()].filter(
          ({ state }) =>
            (state.name === 'submitted' && state.awaits === 'moderator') ||
            (state.name === 'held' && state.because === 'contact-details'),
        );
        expect(new Set(queue.map(({ id }) => id))).toEqual(new Set(waiting.map(({ id }) => id)));
        const ages = queue.map(({ askedAt }) => askedAt);
        expect(ages).toEqual([...ages].sort());
        for (const one of queue) expect(one.id.startsWith(one.sessionId)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('L150. What was put off comes last, whatever its session; what is kept back before that', () => {
  const desk = (id: string, questions: DeskQuestion[]) => ({
    ...empty(id),
    desk: { questions, journal: [] },
  });
  const asked: QuestionState = { name: 'submitted', awaits: 'moderator' };
  const desks = [
    desk('agora', [question('a', 1, asked), question('b', 4, { name: 'held', because: 'moderator' })]),
    desk('chimie', [question('c', 2, asked), question('d', 5, asked)]),
  ];
  const ids = (later: string[]) => mergedQueue(desks, new Set(), later).map(({ id }) => id);
  expect(ids([])).toEqual(['a', 'c', 'd', 'b']);
  expect(ids(['a'])).toEqual(['c', 'd', 'b', 'a']);
});
