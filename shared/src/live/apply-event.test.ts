import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLogged } from './apply-event.ts';
import type { LiveEvent, LiveSnapshot, Logged, Stream } from './event.ts';
import { exampleSession } from './example-session.ts';
import type { DeskQuestion, OwnQuestion, PublicQuestion } from './question.ts';
import { EMPTY_ROOM } from './room.ts';

const id = fc.constantFrom('a', 'b', 'c');
const votes = fc.integer({ min: 0, max: 9 });
const text = fc.constantFrom('Pourquoi ?', 'Comment ?');
const base = { place: null, reworded: false, pinned: false };
const publicQuestion = fc.record({ id, votes, text }).map(
  (part): PublicQuestion => ({
    ...base,
    ...part,
    pseudonym: 'Tournevis Agile',
    state: { name: 'approved' },
    approvedAt: 'now',
  }),
);
const own = fc
  .record({ id, votes, text })
  .map(
    (part): OwnQuestion => ({ ...base, ...part, key: part.id, state: { name: 'submitted' }, askedAt: '' }),
  );
const desk = fc.record({ id, votes, text }).map(
  (part): DeskQuestion => ({
    ...base,
    ...part,
    original: null,
    pseudonym: 'Tournevis Agile',
    classLabel: null,
    state: { name: 'submitted' },
    askedAt: '',
    firstTime: false,
  }),
);
const event: fc.Arbitrary<[Stream, LiveEvent]> = fc.oneof(
  publicQuestion.map((question): [Stream, LiveEvent] => ['public', { kind: 'question', question }]),
  fc
    .tuple(id, votes)
    .map(([one, n]): [Stream, LiveEvent] => ['public', { kind: 'votes', id: one, votes: n }]),
  id.map((one): [Stream, LiveEvent] => ['public', { kind: 'retracted', id: one }]),
  own.map((question): [Stream, LiveEvent] => ['own', { kind: 'own-question', question }]),
  desk.map((question): [Stream, LiveEvent] => ['desk', { kind: 'desk-question', question }]),
);

const empty: LiveSnapshot = {
  session: exampleSession({ id: 's' }),
  heads: { public: 0, desk: 0, own: 0 },
  questions: [],
  voted: [],
  own: [],
  desk: { questions: [], journal: [] },
  present: { sessionId: 's', visitors: 0, moderators: 0, professionals: 0, hosts: [] },
  room: EMPTY_ROOM,
};

function logged(events: [Stream, LiveEvent][]): Logged[] {
  const heads = { public: 0, desk: 0, own: 0, class: 0 };
  return events.map(([stream, one]) => ({ sessionId: 's', stream, seq: ++heads[stream], event: one }));
}
const applyAll = (from: LiveSnapshot, entries: Logged[]) =>
  entries.reduce((now, entry) => applyLogged(now, entry).snapshot, from);

const history = fc.array(event, { maxLength: 40 }).map(logged);

describe('L11. A client that missed messages, or got some twice, ends where everyone is', () => {
  it('duplicates change nothing', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (entries, picks) => {
        const twice = entries.flatMap((entry, i) => [entry, entries[picks.next().value % (i + 1)]!]);
        expect(applyAll(empty, twice)).toEqual(applyAll(empty, entries));
      }),
    );
  });

  it('lost entries show as a gap, and syncing from the heads closes it', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.boolean()), (entries, lost) => {
        let now = empty;
        for (const entry of entries) {
          if (lost.next().value) continue;
          const head = now.heads[entry.stream]!;
          const step = applyLogged(now, entry);
          expect(step.gap).toBe(entry.seq > head + 1);
          if (step.gap) expect(step.snapshot).toBe(now);
          now = step.snapshot;
        }
        const missing = entries.filter((entry) => entry.seq > now.heads[entry.stream]!);
        expect(applyAll(now, missing).questions).toEqual(applyAll(empty, entries).questions);
        expect(applyAll(now, missing).heads).toEqual(applyAll(empty, entries).heads);
      }),
    );
  });

  it('an entry of another session is not for this one', () => {
    const entry: Logged = {
      sessionId: 'other',
      stream: 'public',
      seq: 9,
      event: { kind: 'retracted', id: 'a' },
    };
    expect(applyLogged(empty, entry)).toEqual({ snapshot: empty, gap: false });
  });
});

it('L12. Votes reach the public list, the desk and the author’s own list, and never count backwards', () => {
  const question = { id: 'a', text: '?', votes: 0, place: null, reworded: false, pinned: false };
  const entries = logged([
    [
      'own',
      { kind: 'own-question', question: { ...question, key: 'k', state: { name: 'approved' }, askedAt: '' } },
    ],
    ['public', { kind: 'votes', id: 'a', votes: 2 }],
    [
      'own',
      {
        kind: 'own-question',
        question: { ...question, votes: 1, key: 'k', state: { name: 'approved' }, askedAt: '' },
      },
    ],
  ]);
  expect(applyAll(empty, entries).own[0]?.votes).toBe(2);
});
