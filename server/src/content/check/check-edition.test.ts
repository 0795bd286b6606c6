import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasStop, READY_MADE, readyMade, stopMinutes } from '@ville-usine/shared/class-visit/ready-made';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sayFault } from '../content-fault.ts';
import { EDITIONS, editionIds, readEdition } from '../read-edition.ts';

/** Two editions with every fault one makes by hand; `npm run editions -- check <this folder>` shows what is said. */
const BROKEN = fileURLToPath(new URL('../broken-editions/', import.meta.url));
const [faulty, unreadable, faultyInEnglish] = [
  said(join(BROKEN, 'fautes')),
  said(join(BROKEN, 'illisible')),
  said(join(BROKEN, 'fautes'), 'en'),
];

function said(folder: string, language: 'fr' | 'en' = 'fr'): string[] {
  return readEdition(folder).faults.map((fault) => sayFault(fault, language));
}

test.each([
  [
    'C204. a text not translated',
    /sectors\/metallurgie\.yaml:11: « steps\.0\.text » n’a pas de texte en « en »/,
  ],
  [
    'C205. French not set as printed',
    /sectors\/metallurgie\.yaml:5: « invitation\.fr » et 1 autres : .* typeset/,
  ],
  ['C206. « vous » to a pupil', /sectors\/metallurgie\.yaml:5: .* dit « vous » à un élève : dites « tu »/],
  [
    'C208. too few answered questions at a stand',
    /acier-bis\.yaml:29: Questions fréquentes : 0 .* 3 au moins/,
  ],
  [
    'C210. an id given twice',
    /companies\/acier\.yaml:1: L’id « acier » existe déjà dans companies\/acier-bis/,
  ],
  ['C210. a step given twice', /sectors\/metallurgie\.yaml:12: L’id « fusion » existe déjà/],
  [
    'C210. a person given twice',
    /companies\/acier\.yaml:21: L’id « karim » existe déjà dans companies\/acier-bis/,
  ],
  [
    'C210. a trade with a slip',
    /companies\/acier\.yaml:19: Le métier « fondeurs » n’existe pas : écrivez « fondeur »/,
  ],
  [
    'C210. a trade nobody wrote',
    /companies\/acier\.yaml:19: Le métier « sorcier » n’existe pas : corrigez l’id/,
  ],
  [
    'C210. a place that does not exist',
    /:10: « fusoin » n’est ni un stand ni une étape .* : écrivez « fusion »/,
  ],
  ['C211. a sector that is not whole', /quizzes\/metallurgie\.yaml:3: Questions : 3 pour l’instant/],
  ['C212. a kind of question that is missing', /quizzes.*:3: Questions « order » : 0 pour l’instant/],
  ['C212. a level that is missing', /quizzes.*:3: Aucune question n’est du niveau « lycee »/],
  ['C213. an answer that is no choice', /quizzes.*:12: Il n’y a pas de choix n° 2/],
  ['C213. all choices right', /quizzes.*:21: Tous les choix sont justes/],
  ['C213. an estimate out of its range', /quizzes.*:33: La réponse n’est pas entre min et max/],
  ['C214. a fact without a source', /sectors\/metallurgie\.yaml:17: « facts\.0\.source » manque/],
  [
    'C215. an icon that does not exist',
    /sectors\/metallurgie\.yaml:4: « icon » .* « licorne » : choisissez parmi apple/,
  ],
  ['C216. a picture without its text', /companies\/acier\.yaml:10: L’image n’a pas de texte de remplacement/],
  ['C216. a script in a drawing', /pictures\/acier\.svg:2: Ce dessin contient <script>/],
  ['C216. a handler in a drawing', /pictures\/acier\.svg:1: Ce dessin contient onload/],
  ['C216. a picture of elsewhere in a drawing', /pictures\/acier\.svg:3: .*href="https:\/\/exemple/],
  ['C216. a style that fetches', /pictures\/acier\.svg:5: .*fill:url\(https/],
  ['C216. a page named .svg', /pictures\/photo\.svg: Ce fichier n’est pas un dessin SVG/],
  ['C216. a picture nobody shows', /pictures\/photo\.svg: Aucun texte ne montre cette image/],
  ['C220. a day that does not exist', /edition\.yaml:7: .* « 2026-11-31 » n’existe pas au calendrier/],
  ['C220. a sector with a slip', /companies\/acier\.yaml:2: « sector » .* : écrivez « metallurgie »/],
  [
    'C220. a text in one language alone',
    /companies\/acier\.yaml:8: « tagline » .* une seule langue : écrivez \{ fr/,
  ],
  ['C220. a line nobody reads', /companies\/acier\.yaml:29: .* « telephone »/],
  ['C220. a number too large', /companies\/acier\.yaml:25: « people\.0\.portrait\.skin » vaut 9/],
  ['C220. a list too short', /trades\/metallurgie\.yaml:8: « training » a 0 éléments/],
  ['C221. marks of Markdown in a title or a line', /sectors\/metallurgie\.yaml:10: .* contient « \*\* »/],
  [
    'C342. a mark that nothing draws',
    /sectors\/metallurgie\.yaml:11: « steps\.0\.text\.fr » contient « !\[Le four\]\(four\.png\) », que rien n’affiche : gardez/,
  ],
  [
    'C221. what is still to be written',
    /sectors\/metallurgie\.yaml:15: « steps\.1\.text\.fr » reste à écrire/,
  ],
])('%s is said with file, line and remedy, among all others', (_, sentence) => {
  expect(faulty.filter((line) => sentence.test(line))).toHaveLength(1);
});

test.each([
  ['a tab', /sectors\/metallurgie\.yaml:3: Cette ligne commence par une tabulation/],
  ['a bracket left open', /sectors\/chimie\.yaml:4: .* fermez l’accolade/],
  ['Windows accents', /companies\/acier\.yaml: .* enregistrez-le en « UTF-8 »/],
  ['a line written twice', /companies\/deux\.yaml:3: Cette ligne est écrite deux fois/],
  ['a colon in a text', /companies\/trois\.yaml:2: Le signe « : » brouille .* guillemets/],
  ['an empty file', /trades\/metallurgie\.yaml: Ce fichier est vide/],
  ['a folder of another name', /edition\.yaml:1: L’id « pas-lisible » n’est pas le nom du dossier/],
  ['an end before its beginning', /edition\.yaml:7: L’événement finit avant de commencer/],
])(
  'C222. %s is said in plain words, and what refers to a file that cannot be read is not called dead',
  (_, sentence) => {
    expect(unreadable.filter((line) => sentence.test(line))).toHaveLength(1);
    expect(unreadable).toHaveLength(9);
  },
);

test('C223. What is wrong is said in English too, of the same lines', () => {
  const places = (lines: string[]) => lines.map((line) => line.match(/^\S+: /)?.[0]);
  expect(places(faultyInEnglish)).toEqual(places(faulty));
  for (const line of faultyInEnglish) expect(line).not.toMatch(/’|\b(est|une|les|pas|ou)\b/);
});

describe('in a right edition', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'ville-usine-check-')), 'paca-2021');
    cpSync(join(EDITIONS, 'paca-2021'), folder, { recursive: true });
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));
  const change = (file: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(join(folder, file), changed);
  };

  test('C207. a panel of 4,000 words and any other text too long for its place are refused', () => {
    change('companies/acierie-belle-etoile.yaml', 'Ici, une vieille voiture', 'mot '.repeat(4000));
    change('trades/metallurgie.yaml', /day:\n {4}- fr: "/, `day:\n    - fr: "${'mot '.repeat(40)}`);
    expect(said(folder)).toEqual([
      expect.stringMatching(
        /^companies\/acierie-belle-etoile\.yaml:\d+: « text\.fr » a 40\d\d mots : gardez 60/,
      ),
      expect.stringMatching(/^trades\/metallurgie\.yaml:\d+: « day\.0\.fr » a \d+ mots : gardez 30 mots/),
    ]);
  });

  test('C216. a picture of 30 MB is refused unread, one that is missing is named', () => {
    truncateSync(join(folder, 'pictures/acierie-belle-etoile.svg'), 30_000_000);
    rmSync(join(folder, 'pictures/secteur-chimie.svg'));
    expect(said(folder)).toEqual([
      'pictures/acierie-belle-etoile.svg: Cette image pèse 30 Mo : simplifiez-la, 8 ko au plus.',
      expect.stringMatching(/^sectors\/chimie\.yaml:\d+: L’image pictures\/secteur-chimie\.svg manque/),
    ]);
  });

  test('C341. A text in a language that the edition does not announce is named, and one that it announces is asked for', () => {
    change('plaques.yaml', /en: "Two wheels that bite"/, 'pl: "Dwa koła"');
    expect(said(folder)).toEqual([
      expect.stringMatching(/^plaques\.yaml:\d+: « title » n’a pas de texte en « en »/),
      expect.stringMatching(/^plaques\.yaml:\d+: « title\.pl » est en « pl », que l’édition n’annonce pas/),
    ]);
    change('edition.yaml', /languages: .*/, 'languages: [fr, pl]');
    expect(said(folder).join('\n')).not.toMatch(/title\.pl/);
  });

  test('C342. A link to a page that the edition does not have is named', () => {
    change(
      'plaques.yaml',
      'Regarde le grand engrenage',
      '[Regarde](/visite/stand/nulle-part) le grand engrenage',
    );
    expect(said(folder)).toEqual([
      expect.stringMatching(
        /^plaques\.yaml:\d+: « text\.fr » mène à \/visite\/stand\/nulle-part, qui n’existe pas/,
      ),
    ]);
    change('plaques.yaml', '/visite/stand/nulle-part', '/visite/stand/turbines-du-rhone');
    expect(said(folder)).toEqual([]);
  });

  test('C346. A rare word explained twice, in too many words, or met in no text is named', () => {
    change('glossary.yaml', 'term: { fr: "alambic"', 'term: { fr: "anode"');
    change('glossary.yaml', 'fr: "Mélange d’un métal', `fr: "${'mot '.repeat(20)}Mélange d’un métal`);
    change('glossary.yaml', 'term: { fr: "vanne"', 'term: { fr: "girouette"');
    expect(said(folder)).toEqual([
      expect.stringMatching(/^glossary\.yaml:\d+: « text\.fr » a \d+ mots : gardez 25/),
      expect.stringMatching(/^glossary\.yaml:\d+: « anode » est déjà expliqué par « alambic »/),
      expect.stringMatching(/^glossary\.yaml:\d+: Aucun texte ne contient « girouette »/),
    ]);
  });

  test('C209. a sector whose trades show more men than women is warned of', () => {
    change('trades/metallurgie.yaml', /gender: woman/g, 'gender: man');
    expect(said(folder).join('\n')).toMatch(/Parmi les métiers de « metallurgie », 0 femmes et 10 hommes/);
  });

  test('C211. an open sector without a stand, its fifth step or its quiz is not whole yet', () => {
    for (const stand of ['acierie-belle-etoile', 'atelier-alu-durance', 'turbines-du-rhone'])
      change(`companies/${stand}.yaml`, 'sector: metallurgie', 'sector: chimie');
    for (const file of ['quizzes/metallurgie.yaml', 'quizzes/chimie.yaml', 'trades/chimie.yaml'])
      rmSync(join(folder, file));
    const all = said(folder).join('\n');
    expect(all).toMatch(/sectors\/metallurgie\.yaml:\d+: Stands dans ce secteur ouvert : 0/);
    expect(all).toMatch(/sectors\/chimie\.yaml:1: Métiers dans ce secteur : 0/);
    expect(all).toMatch(
      /sectors\/chimie\.yaml:1: Ce secteur a un stand et pas de quiz : écrivez quizzes\/chimie/,
    );
  });

  test('F9. plaques without a source, with « vous » or fewer than thirteen are named', () => {
    change('plaques.yaml', /source: .*/, '');
    change('plaques.yaml', /fr: "(?=[A-Z])/, 'fr: "Vous ');
    const all = said(folder).join('\n');
    expect(all).toMatch(/plaques\.yaml:\d+: « source » manque/);
    expect(all).toMatch(/plaques\.yaml:\d+: .* dit « vous »/);
    writeFileSync(
      join(folder, 'plaques.yaml'),
      readFileSync(join(folder, 'plaques.yaml'), 'utf8').split(/^(?=- )/m)[1]!,
    );
    expect(said(folder).join('\n')).toMatch(/Plaques : 1 pour l’instant, il en faut 13/);
  });
});

describe.each(editionIds())('the edition %s, as it ships', (id) => {
  const { edition, faults } = readEdition(join(EDITIONS, id));

  test('C203. has sectors of the city, each once, and nothing is left to say of its files', () => {
    expect(faults.map((fault) => sayFault(fault, 'fr'))).toEqual([]);
    if (id === 'paca-2021') expect(edition?.sectors).toHaveLength(13);
  });

  test('C306. has ready-made itineraries that stop only where it has something, as long as they promise', () => {
    if (!edition) throw new Error('it cannot be opened');
    const content = { ...edition, quizSectors: edition.quizzes.map(({ sector }) => sector) };
    for (const length of READY_MADE) {
      const stops = readyMade(content, length);
      expect(stops.filter((stop) => !hasStop(content, [], stop))).toEqual([]);
      expect(stops.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(stopMinutes(length));
    }
  });

  test('C208. marks every company as fictional', () => {
    for (const company of edition?.companies ?? []) expect(company.fictional, company.id).toBe(true);
  });
});
