import type { RoundNow, RoundQuestion, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { expect, it } from 'vitest';
import {
  begunFrom,
  draftFor,
  draftShown,
  leavesAtOnce,
  momentOf,
  momentTold,
  numberOf,
  standingOf,
  viewOf,
} from './step-player.ts';

const words = (...texts: string[]) => texts.map((fr) => ({ fr }));
const base = { id: 'q', prompt: { fr: 'Quoi ?' } };
const single: RoundQuestion = { ...base, kind: 'single', choices: words('a', 'b') };
const order: RoundQuestion = { ...base, kind: 'order', items: words('a', 'b', 'c') };
const estimate: RoundQuestion = { ...base, kind: 'estimate', unit: '°C', min: 0, max: 10, step: 1 };

const round = (more: Partial<RoundNow>): RoundNow => ({
  now: 1_000,
  id: 'r',
  title: { fr: 'Quiz' },
  hall: null,
  sector: null,
  options: { seconds: 20, speed: false, teams: 0, practice: false, cards: false },
  of: 5,
  phase: 'open',
  index: 2,
  practice: false,
  question: single,
  openedAt: 1_000,
  closesAt: 21_000,
  count: { answered: 0, players: 1 },
  result: null,
  podium: null,
  ranking: null,
  ...more,
});

const self = (more: Partial<RoundSelf>): RoundSelf => ({
  roundId: 'r',
  index: 2,
  extra: 'none',
  closesAt: 21_000,
  team: null,
  answer: null,
  right: null,
  points: null,
  score: { right: 0, of: 0, points: 0 },
  before: null,
  stamp: false,
  review: [],
  ...more,
});

it('Z80. Where a touch is the whole answer it leaves by itself; everywhere else one sends it', () => {
  expect(['single', 'true-false'].every((kind) => leavesAtOnce(kind as 'single'))).toBe(true);
  expect(['multiple', 'order', 'match', 'estimate'].some((kind) => leavesAtOnce(kind as 'order'))).toBe(
    false,
  );
});

it('Z81. One is told whether an answer has been sent, is on its way, or is another than the one that counts', () => {
  const first = { kind: 'order', order: [0, 1, 2] } as const;
  const other = { kind: 'order', order: [2, 1, 0] } as const;
  const begun = (draft: typeof first | typeof other, sent: boolean) => ({
    draft: { ...draft, order: [...draft.order] },
    sent,
  });
  const kept = { kind: 'order' as const, order: [0, 1, 2] };
  expect(standingOf(null, null)).toBe('none');
  expect(standingOf(null, kept)).toBe('sent');
  expect(standingOf(begun(first, false), null)).toBe('begun');
  expect(standingOf(begun(other, false), kept)).toBe('changed');
  expect(standingOf(begun(first, false), kept)).toBe('sent');
  expect(standingOf(begun(other, true), kept)).toBe('sending');
});

it('Z82. What was begun is shown before what the server has; what a device kept of another question is not', () => {
  const chosen = { draft: { kind: 'single' as const, choice: 1 }, sent: false };
  expect(draftFor(single, chosen, { kind: 'single', choice: 0 })).toEqual(chosen.draft);
  expect(draftFor(single, null, { kind: 'single', choice: 0 })).toEqual({ kind: 'single', choice: 0 });
  expect(draftFor(order, chosen, null)).toEqual({ kind: 'order', order: [0, 1, 2] });
  expect(begunFrom(JSON.stringify(chosen))).toEqual(chosen);
  for (const broken of ['', '{}', 'null', '{"draft":3,"sent":true}', '{"draft":{"kind":"single"}}\n{}'])
    expect(begunFrom(broken), broken).toBeNull();
});

it('Z83. Whoever did not answer is shown the answer, and no other as their own', () => {
  expect(draftShown(single, null, { kind: 'single', choice: 1 })).toEqual({ kind: 'single', choice: null });
  expect(draftShown(estimate, null, { kind: 'estimate', value: 4 })).toEqual({
    kind: 'estimate',
    value: null,
  });
  const right = { kind: 'order' as const, order: [2, 0, 1] };
  expect(draftShown(order, null, right)).toEqual(right);
});

it('Z84. A question closes at one’s own bell, and is judged once one’s own verdict is here', () => {
  expect(viewOf(round({}), self({}), 20_999)).toBe('open');
  expect(viewOf(round({}), self({}), 21_000)).toBe('closed');
  expect(viewOf(round({}), self({ closesAt: 41_000, extra: 'double' }), 30_000)).toBe('open');
  expect(viewOf(round({}), self({ closesAt: null, extra: 'untimed' }), 9e9)).toBe('open');
  // What is told of the question before says nothing of this one.
  expect(viewOf(round({}), self({ index: 1, closesAt: 500 }), 2_000)).toBe('open');
  const result = {
    solution: { kind: 'single' as const, choice: 1 },
    explanation: null,
    source: null,
    where: null,
    tally: [],
    values: [],
    right: 0,
    given: 0,
  };
  const shown = round({ phase: 'revealed', result });
  expect(viewOf(shown, self({}), 30_000)).toBe('closed');
  expect(viewOf(shown, self({ points: 0 }), 30_000)).toBe('revealed');
});

it('Z85. The quiz opens by itself with its lobby, each question and its end, and once for each', () => {
  const moments = [
    momentOf({ id: 'r', phase: 'lobby', index: null }),
    momentOf({ id: 'r', phase: 'open', index: 0 }),
    momentOf({ id: 'r', phase: 'open', index: 1 }),
    momentOf({ id: 'r', phase: 'over', index: null }),
  ];
  expect(new Set(moments).size).toBe(4);
  expect(momentOf({ id: 'r', phase: 'closed', index: 1 })).toBe(moments[2]);
  expect(momentOf({ id: 'r', phase: 'revealed', index: 1 })).toBe(moments[2]);
});

it('Z86. A question for practice has no number', () => {
  const options = { seconds: null, speed: false, teams: 0, practice: true, cards: false };
  expect(numberOf({ index: 1, of: 6, options })).toEqual({ number: 1, count: 5 });
  expect(numberOf({ index: 2, of: 5, options: { ...options, practice: false } })).toEqual({
    number: 3,
    count: 5,
  });
});

it('Z87. The time that is left is told at thirty and at ten seconds only, even where a second was skipped', () => {
  const told = (from: number, to: number) => {
    const moments: number[] = [];
    for (let left = from; left > to; left--) {
      const moment = momentTold(left, left - 1);
      if (moment !== null) moments.push(moment);
    }
    return moments;
  };
  expect(told(60, 0)).toEqual([30, 10]);
  expect(told(20, 0)).toEqual([10]);
  expect(momentTold(12, 9)).toBe(10);
  // A page that wakes up far behind says nothing old.
  expect(momentTold(55, 3)).toBeNull();
  expect(momentTold(null, 10)).toBeNull();
});
