import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { grade, publicBody, reseat, solutionOf } from '../../quiz/grade.ts';
import { chooseQuestions, playedOwn } from './choose-questions.ts';
import { gainWithin, type Player, plinthsOf } from './podium.ts';
import { EXTRAS, type PlayedQuestion, type RoundOptions } from './round.ts';
import {
  bellOf,
  lastBell,
  orderRound,
  pointsOf,
  RESUMED_MS,
  type Round,
  resumeRound,
  settleRound,
} from './round-machine.ts';
import { cardsRight, tallyOf, teamRanks } from './round-result.ts';
import type { RoundOrder } from './round-wire.ts';

const QUESTIONS: PlayedQuestion[] = playedOwn([
  { kind: 'single', prompt: 'Un ?', choices: ['a', 'b', 'c', 'd'], answer: 2 },
  { kind: 'multiple', prompt: 'Plusieurs ?', choices: ['a', 'b', 'c'], answers: [0, 2] },
  { kind: 'true-false', prompt: 'Vrai ?', answer: true, explanation: 'Parce que.' },
  { kind: 'order', prompt: 'Ordre ?', items: ['a', 'b', 'c'] },
  {
    kind: 'match',
    prompt: 'Paires ?',
    pairs: [
      { left: 'a', right: '1' },
      { left: 'b', right: '2' },
      { left: 'c', right: '3' },
    ],
  },
  { kind: 'estimate', prompt: 'Combien ?', unit: 't', min: 0, max: 9, step: 1, answer: 4, tolerance: 1 },
]);

const OPTIONS: RoundOptions = { seconds: null, speed: false, teams: 0, practice: false, cards: false };
const round = (options: Partial<RoundOptions> = {}): Round => ({
  id: 'r1',
  source: { kind: 'own', id: 'q' },
  title: { fr: 'Quiz', en: 'Quiz' },
  sector: null,
  hall: null,
  questions: QUESTIONS,
  options: { ...OPTIONS, ...options },
  phase: { is: 'lobby' },
  shown: [],
  ranking: false,
  podium: null,
});
const done = (before: Round, order: RoundOrder, now = 0): Round => {
  const after = orderRound(before, order, now);
  if (typeof after === 'string') throw new Error(after);
  return after;
};
const first = (options: Partial<RoundOptions> = {}, now = 0) =>
  done(round(options), { do: 'next', from: null }, now);

describe('Z70. A live quiz goes on by its guide’s orders, and an order pressed twice happens once', () => {
  it('from the lobby through every question to the end', () => {
    let one = round();
    for (let index = 0; index < QUESTIONS.length; index++) {
      one = done(one, { do: 'next', from: index === 0 ? null : index - 1 });
      expect(one.phase).toMatchObject({ is: 'open', index });
      one = done(one, { do: 'reveal' });
      expect(one.shown).toContain(index);
    }
    expect(done(one, { do: 'next', from: QUESTIONS.length - 1 }).phase.is).toBe('over');
  });
  it('whatever two hands press, no question is passed over and none comes back', () => {
    const orders = fc.array(
      fc.constantFrom<RoundOrder['do']>('next', 'close', 'reveal', 'hide', 'longer', 'end'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(orders, (pressed) => {
        let one = round({ seconds: 20 });
        let at = -1;
        for (const [now, name] of pressed.entries()) {
          const from = 'index' in one.phase ? one.phase.index : null;
          const order: RoundOrder =
            name === 'next'
              ? { do: 'next', from }
              : name === 'longer'
                ? { do: 'longer', seconds: 30 }
                : ({ do: name } as RoundOrder);
          const after = done(one, order, now);
          // The second hand is as quick, and asks from where it was.
          if (name === 'next') expect(done(after, order, now)).toBe(after);
          if ('index' in after.phase) {
            expect(after.phase.index - at).toBeLessThanOrEqual(1);
            expect(after.phase.index).toBeGreaterThanOrEqual(at);
            at = after.phase.index;
          }
          if (one.phase.is === 'over') expect(after.phase.is).toBe('over');
          one = after;
        }
      }),
    );
  });
  it('what is hidden again is no longer shown', () => {
    const shown = done(first(), { do: 'reveal' });
    expect(done(shown, { do: 'hide' })).toMatchObject({ phase: { is: 'closed' }, shown: [] });
  });
});

describe('Z71. A question ends by the server’s clock, for each at their own time', () => {
  it('half as much again and twice as much; some have no bell', () => {
    const { phase } = first({ seconds: 20 }, 1_000);
    if (phase.is !== 'open') throw new Error(phase.is);
    expect(EXTRAS.map((extra) => bellOf(phase, extra))).toEqual([21_000, 31_000, 41_000, null]);
    expect(lastBell(phase, ['none', 'half'])).toBe(31_000);
    expect(lastBell(phase, ['untimed'])).toBeNull();
  });
  it('closes at the last bell, and without one when the guide closes it', () => {
    const timed = first({ seconds: 20 });
    expect(settleRound(timed, 19_999, []).phase.is).toBe('open');
    expect(settleRound(timed, 20_000, []).phase.is).toBe('closed');
    expect(settleRound(timed, 20_000, ['double']).phase.is).toBe('open');
    expect(settleRound(timed, 9e9, ['untimed']).phase.is).toBe('open');
    expect(settleRound(first(), 9e9, []).phase.is).toBe('open');
    expect(settleRound(done(timed, { do: 'longer', seconds: 30 }), 49_999, []).phase.is).toBe('open');
  });
  it('a question the server was away for stays open a little longer', () => {
    expect(resumeRound(first({ seconds: 20 }), 60_000).phase).toMatchObject({
      closesAt: 60_000 + RESUMED_MS,
    });
    expect(resumeRound(first({ seconds: 200 }), 60_000).phase).toMatchObject({ closesAt: 200_000 });
  });
});

describe('Z72. A right answer counts one; speed counts only where the teacher asks for it, and more time costs nobody', () => {
  const asked = { index: 1, openedAt: 0, closesAt: 20_000 };
  it('one for a right answer, whenever it came', () => {
    for (const at of [0, 5_000, 19_999])
      expect(pointsOf(round({ seconds: 20 }), asked, { right: true, at, extra: 'none' })).toBe(1);
    expect(pointsOf(round(), asked, { right: false, at: 0, extra: 'none' })).toBe(0);
  });
  it('with speed from 1,000 down to 500 at one’s own bell, 750 without a bell', () => {
    const fast = round({ seconds: 20, speed: true });
    const points = (at: number, extra: (typeof EXTRAS)[number]) =>
      pointsOf(fast, asked, { right: true, at, extra });
    expect([points(0, 'none'), points(10_000, 'none'), points(20_000, 'none')]).toEqual([1000, 750, 500]);
    expect(points(20_000, 'double')).toBe(points(10_000, 'none'));
    expect(points(15_000, 'half')).toBe(points(10_000, 'none'));
    expect(points(19_000, 'untimed')).toBe(750);
  });
  it('a practice question counts nothing', () => {
    const practice = round({ practice: true, seconds: 20, speed: true });
    expect(pointsOf(practice, { ...asked, index: 0 }, { right: true, at: 0, extra: 'none' })).toBe(0);
    expect(pointsOf(practice, asked, { right: true, at: 0, extra: 'none' })).toBe(1000);
  });
});

test('Z73. Every screen and card of a class has one order, and an answer means the same in its author’s own', () => {
  for (const question of QUESTIONS) {
    expect(publicBody(question, 'r1')).toEqual(publicBody(question, 'r1'));
    const moved = reseat(question, solutionOf(question, 'r1'), 'r1', 'visitor-7');
    expect(moved).toEqual(solutionOf(question, 'visitor-7'));
    expect(grade(question, 'visitor-7', moved)).toBe(true);
  }
});

describe('Z75. Paper cards are counted for the class, whatever they show', () => {
  const [single, , trueFalse] = QUESTIONS as [PlayedQuestion, PlayedQuestion, PlayedQuestion];
  it('counts for each side, with the answers given on screens', () => {
    const cards = { is: 'counts' as const, counts: [3, 14, 2, 1] };
    expect(tallyOf(single, [{ kind: 'single', choice: 1 }], cards)).toEqual([3, 15, 2, 1]);
    expect(cardsRight({ kind: 'single', choice: 1 }, cards, () => false)).toEqual({ right: 14, given: 20 });
  });
  it('one answer for all counts once', () => {
    const cards = { is: 'together' as const, answer: { kind: 'true-false' as const, value: false } };
    expect(tallyOf(trueFalse, [], cards)).toEqual([0, 1]);
    expect(cardsRight(solutionOf(trueFalse, 'r1'), cards, () => true)).toEqual({ right: 1, given: 1 });
  });
});

describe('Z76. Teams are ranked only where the teacher asks, by the mean of their members', () => {
  it('without teams there is nothing to rank', () => {
    expect(orderRound(round(), { do: 'ranking', shown: true }, 0)).toBe('round-no-teams');
    expect(done(round({ teams: 2 }), { do: 'ranking', shown: true }).ranking).toBe(true);
  });
  it('a large team gains nothing by its size, and equal ones share a rank', () => {
    const ranks = teamRanks(round({ teams: 3 }), [
      { team: 0, points: 3 },
      { team: 0, points: 3 },
      { team: 1, points: 3 },
      { team: 2, points: 6 },
    ]);
    expect(ranks).toEqual([
      { team: 2, members: 1, percent: 100, rank: 1 },
      { team: 0, members: 2, percent: 50, rank: 2 },
      { team: 1, members: 1, percent: 50, rank: 2 },
    ]);
  });
});

describe('Z77. Three equal plinths honour three ways of playing: nobody twice, nobody for nothing', () => {
  const player = (id: string, more: Partial<Player> = {}): Player => ({
    pupil: { id, pseudonym: id, helmet: 'yellow', vest: 'orange', look: null },
    asked: 0,
    quote: null,
    looked: 0,
    gain: 0,
    reads: 0,
    ...more,
  });
  it('who asked, who came furthest, who read', () => {
    const plinths = plinthsOf(
      [
        player('lea', { asked: 1, quote: 'L’arc peut-il s’arrêter ?', gain: 3, reads: 5 }),
        player('tom', { gain: 2, looked: 40 }),
        player('zoe', { reads: 4 }),
      ],
      'r1',
    );
    expect(plinths.map(({ way, pupil, quote }) => [way, pupil?.id, quote])).toEqual([
      ['curiosity', 'lea', 'L’arc peut-il s’arrêter ?'],
      ['progress', 'tom', null],
      ['patience', 'zoe', null],
    ]);
  });
  it('what nobody earned is the whole class’s', () => {
    expect(plinthsOf([player('lea')], 'r1').map(({ pupil }) => pupil)).toEqual([null, null, null]);
  });
  it('of equals not always the same one', () => {
    const equals = Array.from({ length: 6 }, (_, i) => player(`p${i}`, { reads: 2 }));
    const drawn = new Set(Array.from({ length: 40 }, (_, i) => plinthsOf(equals, `r${i}`)[2]?.pupil?.id));
    expect(drawn.size).toBeGreaterThan(3);
  });
  it('without a last time, the second half is measured by the first', () => {
    expect(gainWithin([false, false, true, true])).toBe(2);
    expect(gainWithin([true, true, false, false])).toBe(-2);
    expect(gainWithin([false, true])).toBe(0);
  });
});

describe('Z110. A round’s questions are of as many kinds as its quiz has, in its order', () => {
  it('as many as were asked for', () => {
    const chosen = chooseQuestions(QUESTIONS, 4, 's');
    expect(new Set(chosen.map(({ kind }) => kind)).size).toBe(4);
    expect(chosen.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id).sort());
    expect(chooseQuestions(QUESTIONS, 20, 's')).toEqual(QUESTIONS);
  });
});
