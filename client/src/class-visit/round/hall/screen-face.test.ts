import type { RoundNow, RoundResult } from '@ville-usine/shared/class-visit/round/round';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { roundHall } from '../../../words/fr/round-hall.ts';
import { openRound } from './round.fixture.ts';
import { bellSaid, faceOf, type Tongue } from './screen-face.ts';

const words = i18next.createInstance({ lng: 'fr', initAsync: false, resources: { fr: { roundHall } } });
void words.init();
const tongue: Tongue = {
  t: words.getFixedT('fr', 'roundHall') as unknown as Tongue['t'],
  say: ({ fr }) => fr,
  truth: ['Vrai', 'Faux'],
};
const face = (round: RoundNow, now = 0) => faceOf(round, tongue, now);
const said = (round: RoundNow) => JSON.stringify(face(round));

const RESULT: RoundResult = {
  solution: { kind: 'single', choice: 1 },
  explanation: { fr: 'L’arc fait fondre la ferraille.', en: 'The arc melts scrap.' },
  source: 'Manuel',
  where: null,
  tally: [3, 14, 2, 3],
  values: [],
  right: 14,
  given: 22,
};

describe('Z100. The class’s screen says what the quiz is at: who is there, the question with its signs, its result, the class’s own at the end', () => {
  it('the lobby says what is to come', () => {
    const lobby = face(openRound({ phase: 'lobby', index: null, question: null }));
    expect(lobby).toMatchObject({ is: 'lobby', title: 'Quiz de la Métallurgie' });
    expect(said(openRound({ phase: 'lobby', index: null, question: null }))).toContain('24 élèves');
  });
  it('an open question has a sign for each choice, and nothing of what the others chose', () => {
    const open = face(openRound({ result: RESULT }));
    if (open.is !== 'question') throw new Error(open.is);
    expect(open.rows.map(({ mark }) => mark)).toEqual([0, 1, 2, 3]);
    expect(open.rows.every(({ count, right }) => count === null && !right)).toBe(true);
    expect(open.explanation).toBeNull();
    expect(open.left).toMatch(/^2 réponses sur 24/);
  });
  it('its result has bars, numbers, the right one and the explanation; hidden again it has none', () => {
    const shown = face(openRound({ phase: 'revealed', result: RESULT }));
    if (shown.is !== 'question') throw new Error(shown.is);
    expect(shown.rows.map(({ count }) => count)).toEqual([3, 14, 2, 3]);
    expect(shown.rows.map(({ right }) => right)).toEqual([false, true, false, false]);
    expect(shown.rows[1]!.share).toBe(1);
    expect(shown.explanation?.text).toBe('L’arc fait fondre la ferraille.');
    expect(said(openRound({ phase: 'closed', result: RESULT }))).not.toContain('14');
  });
  it.each([
    ['true-false', { kind: 'true-false' }, { kind: 'true-false', value: false }, ['Vrai', 'Faux']],
    [
      'order',
      { kind: 'order', items: ['b', 'a', 'c'].map((fr) => ({ fr, en: fr })) },
      { kind: 'order', order: [1, 0, 2] },
      ['1. a', '2. b', '3. c'],
    ],
    [
      'match',
      {
        kind: 'match',
        lefts: ['fer', 'cuivre', 'or'].map((fr) => ({ fr, en: fr })),
        rights: ['jaune', 'gris', 'rouge'].map((fr) => ({ fr, en: fr })),
      },
      { kind: 'match', pairs: [1, 2, 0] },
      ['fer → gris', 'cuivre → rouge', 'or → jaune'],
    ],
    [
      'estimate',
      { kind: 'estimate', unit: '°C', min: 0, max: 2000, step: 10 },
      { kind: 'estimate', value: 1600 },
      ['La bonne valeur', '1600 °C'],
    ],
  ] as const)('the solution of the kind %s is written', (_kind, body, solution, lines) => {
    const question = { id: 'q', prompt: { fr: 'Alors ?', en: 'So?' }, ...body } as NonNullable<
      RoundNow['question']
    >;
    const result = { ...RESULT, solution, tally: [1, 2], values: [900, 1700] } as RoundResult;
    const shown = face(openRound({ phase: 'revealed', question, result }));
    expect(shown.is === 'question' && shown.rows.map(({ text }) => text)).toEqual(lines);
  });
});

describe('Z101. At the end it shows the class’s result, no pupil’s name, and teams only where their teacher does', () => {
  const over = openRound({
    phase: 'over',
    index: null,
    question: null,
    podium: {
      right: 52,
      given: 66,
      pupils: 24,
      plinths: [
        {
          way: 'curiosity',
          pupil: { id: 'p', pseudonym: 'Rivet Curieux', helmet: 'blue', vest: 'pink', look: null },
          quote: null,
        },
      ],
    },
  });
  it('the class first', () => {
    expect(face(over)).toMatchObject({ is: 'over', percent: 79, teams: null });
    expect(said(over)).toContain('La machine tourne');
    expect(said(over)).not.toContain('Rivet');
  });
  it('Z96. a class with few right answers is thanked for trying, not cheered for them', () => {
    const few = face({ ...over, podium: { ...over.podium!, right: 3 } });
    expect(few).toMatchObject({
      percent: 5,
      title: ['La machine démarre.', expect.stringContaining('Merci')],
    });
  });
  it('teams with what they reached, when shown', () => {
    const ranking = [
      { team: 1, members: 8, percent: 80, rank: 1 },
      { team: 0, members: 8, percent: 75, rank: 2 },
    ];
    const shown = face({ ...over, ranking });
    expect(shown.is === 'over' && shown.teams).toHaveLength(2);
  });
  it('a class that gave no answer has no percentage', () => {
    expect(face({ ...over, podium: { right: 0, given: 0, pupils: 0, plinths: [] } })).toMatchObject({
      percent: null,
    });
  });
});

describe('Z102. A bell is told calmly: every five seconds, second by second only at its end; equal faces are not drawn again', () => {
  it('what is left', () => {
    expect(bellSaid(null, 0)).toBeNull();
    expect(bellSaid(30_000, 0)).toBe(30);
    expect(bellSaid(30_000, 1_200)).toBe(30);
    expect(bellSaid(30_000, 14_500)).toBe(20);
    expect(bellSaid(30_000, 20_500)).toBe(10);
    expect(bellSaid(30_000, 23_100)).toBe(7);
    expect(bellSaid(30_000, 31_000)).toBe(0);
  });
  it('two looks at the same moment of a question are one face', () => {
    expect(face(openRound(), 1_000)).toEqual(face(openRound(), 3_000));
    expect(face(openRound(), 1_000)).not.toEqual(face(openRound(), 9_000));
  });
});
