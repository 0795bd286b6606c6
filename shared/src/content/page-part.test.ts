import { expect, test } from 'vitest';
import type { PublicEdition } from './edition.ts';
import { pageOf, partOf } from './page-part.ts';

const say = (fr: string) => ({ fr });
const company = (id: string, sector: string, trades: string[]) =>
  ({
    id,
    sector,
    trades,
    name: id,
    text: say(`texte ${id}`),
    tagline: say(`ligne ${id}`),
    engagement: { kind: 'transition', text: say('engagement') },
    people: [{ id: 'lea' }],
    faq: [{ question: say('question'), answer: say(`réponse ${id}`) }],
  }) as never;
const sector = (id: string) =>
  ({ id, name: say(id), steps: [{ id: `${id}-etape`, text: say('étape') }], facts: [], open: true }) as never;
const trade = (id: string, of: string) =>
  ({
    id,
    sector: of,
    does: say(`fait ${id}`),
    training: [say('un'), say('deux')],
    day: [say('matin')],
  }) as never;

const EDITION = {
  id: 'essai',
  version: 'a',
  sectors: [sector('bois'), sector('eau'), sector('textile')],
  companies: [company('scierie', 'bois', ['scieur']), company('tannerie', 'textile', ['tanneuse'])],
  trades: [trade('scieur', 'bois'), trade('fondeur', 'bois'), trade('tanneuse', 'textile')],
  plaques: [{ id: 'bois' }, { id: 'port' }],
  quizSectors: ['bois', 'textile'],
} as unknown as PublicEdition;

const part = (path: string) => partOf(EDITION, pageOf(path)!);
const said = (path: string) => JSON.stringify(part(path));

test('A104. A stand’s page comes with all of this stand and nothing of another', () => {
  const stand = part('/visite/stand/scierie')!;
  expect(stand.companies.map(({ id }) => id)).toEqual(['scierie']);
  expect(stand.companies[0]).toBe(EDITION.companies[0]);
  expect(stand.trades.map(({ id }) => id)).toEqual(['scieur']);
  expect(stand.sectors.map(({ id }) => id)).toEqual(['bois', 'eau', 'textile']);
  expect(said('/visite/stand/scierie')).not.toMatch(/tannerie|tanneuse|fait scieur/);
});

test('A104. A pavilion’s page comes with its steps, its doors and the answers that stay there', () => {
  const found = part('/visite/secteur/bois')!;
  expect(found.sectors[0]).toBe(EDITION.sectors[0]);
  expect(found.companies.map(({ id, faq }) => [id, faq.length])).toEqual([['scierie', 1]]);
  expect(found.trades.map(({ id }) => id)).toEqual(['scieur', 'fondeur']);
  expect(found.plaques.map(({ id }) => id)).toEqual(['bois']);
  expect(said('/visite/secteur/bois')).not.toMatch(/texte scierie|tannerie/);
});

test('A104. The plan counts all stands; a trade knows where one meets it; what alone gives a stamp is always there', () => {
  const plan = part('/visite')!;
  expect(plan.companies).toHaveLength(2);
  expect(said('/visite')).not.toMatch(/ligne|réponse|texte/);
  expect(plan.sectors[1]!.steps.map(({ id }) => id)).toEqual(['eau-etape']);
  expect(plan.plaques.map(({ id }) => id)).toEqual(['port']);
  expect(part('/visite/metier/scieur')!.companies.map(({ id }) => id)).toEqual(['scierie']);
  expect(part('/visite/metier/scieur')!.trades[0]).toBe(EDITION.trades[0]);
});

test('A104. There is no part of what there is not, and none for a page that needs the whole edition', () => {
  for (const path of ['/visite/stand/aucun', '/visite/secteur/aucun', '/visite/metier/aucun'])
    expect(part(path)).toBeNull();
  for (const path of ['/visite/passeport', '/visite/quiz/bois', '/', '/visite/stand/a/b'])
    expect(pageOf(path)).toBeNull();
});
