import { expect, test } from 'vitest';
import { type FindSources, findEntries, standOfTrade } from './find-entries.ts';

const text = (fr: string) => ({ fr });
const edition = {
  sectors: [
    {
      id: 'metallurgie',
      name: text('Métallurgie'),
      invitation: text('Viens'),
      steps: [{ id: 'fusion', title: text('Fusion'), line: text('Le four'), text: text('Chaud') }],
      facts: [],
    },
    { id: 'eau', name: text('Eau'), invitation: text('Viens'), steps: [], facts: [] },
  ],
  companies: [
    {
      id: 'turbines',
      sector: 'metallurgie',
      name: 'Turbines',
      town: 'Arles',
      tagline: text('Des roues'),
      text: text('On soude'),
      object: { name: text('La lampe'), text: text('Son courant') },
      engagement: { kind: 'transition', text: text('Moins d’eau') },
      people: [{ id: 'a', name: 'Inès', trade: text('Soudeuse') }],
      trades: ['soudage'],
      faq: [{ question: text('Ça fait mal ?'), answer: text('Non') }],
    },
  ],
  trades: [
    {
      id: 'soudage',
      sector: 'metallurgie',
      feminine: { fr: 'Soudeuse', en: 'Welder' },
      masculine: { fr: 'Soudeur', en: 'Welder' },
      does: text('Assemble'),
      likes: text('Un cordon'),
      where: text('À l’atelier'),
      training: [text('Bac pro')],
      day: [],
    },
  ],
  quizSectors: ['metallurgie'],
} as unknown as FindSources['edition'];

test('C275. Trades, stands, machines, pavilions, quizzes, answers and events are found, each with its page', () => {
  const entries = findEntries({
    edition,
    answers: [
      { id: 'q1', question: 'Et la nuit ?', answer: 'Aussi', by: 'Paul', companyId: null, sectorId: 'eau' },
    ],
    events: [{ id: 'e1', title: text('Visite'), line: text('Arles'), page: '/visite/programme#e1' }],
  });
  expect(entries.map(({ id, page }) => [id, page])).toEqual([
    ['trade:soudage', '/visite/metier/soudage'],
    ['stand:turbines', '/visite/stand/turbines'],
    ['step:fusion', '/visite/secteur/metallurgie#fusion'],
    ['sector:metallurgie', '/visite/secteur/metallurgie'],
    ['sector:eau', '/visite/secteur/eau'],
    ['quiz:metallurgie', '/visite/quiz/metallurgie'],
    ['question:turbines-0', '/visite/faq?stand=turbines'],
    ['question:q1', '/visite/faq?secteur=eau'],
    ['event:e1', '/visite/programme#e1'],
  ]);
  expect(entries[0]?.title).toEqual({ fr: 'Soudeuse / Soudeur', en: 'Welder' });
});

test('C275. A trade is met at a stand that has it, and an event has no place in the city', () => {
  const entries = findEntries({
    edition,
    events: [{ id: 'e1', title: text('Visite'), line: text('Arles'), page: '/visite/programme#e1' }],
  });
  expect(entries[0]?.place).toEqual({ sector: 'metallurgie', spot: { kind: 'stand', target: 'turbines' } });
  expect(entries.at(-1)?.place).toBeNull();
});

test('C275. A trade is met in its own pavilion before all others, and elsewhere where it has no stand', () => {
  const yard = { id: 'yard', sector: 'maritime', trades: ['soudage'] } as const;
  const turbines = { id: 'turbines', sector: 'metallurgie', trades: ['soudage'] } as const;
  const welder = { id: 'soudage', sector: 'metallurgie' } as const;
  const at = (companies: Parameters<typeof standOfTrade>[1]) => standOfTrade(welder, companies);
  expect(at([yard, turbines] as never)).toBe(turbines);
  expect(at([yard] as never)).toBe(yard);
  expect(at([])).toBeUndefined();
});
