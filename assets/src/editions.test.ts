import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Portrait } from '@ville-usine/shared/content/company';
import type { Localized } from '@ville-usine/shared/content/localized';
import type { Picture } from '@ville-usine/shared/content/picture';
import { SECTOR_IDS } from '@ville-usine/shared/content/sector';
import type { QuizQuestion } from '@ville-usine/shared/quiz/question';
import { describe, expect, it } from 'vitest';
import { typeset } from './editions/french-typography.ts';
import { EDITIONS, readEdition } from './editions/read-edition.ts';
import { PICTURES } from './pictures/pictures.ts';

const ICONS = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
const editions = readdirSync(EDITIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const words = (text: string) =>
  text.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Every value in a tree of content that satisfies a test, with the path that leads to it. */
function find<T>(tree: unknown, is: (value: object) => boolean, path = ''): { path: string; value: T }[] {
  if (tree === null || typeof tree !== 'object') return [];
  const here = is(tree) ? [{ path, value: tree as T }] : [];
  return here.concat(Object.entries(tree).flatMap(([key, value]) => find<T>(value, is, `${path}/${key}`)));
}

const isLocalized = (value: object) =>
  'fr' in value && Object.keys(value).every((key) => key === 'fr' || key === 'en');
const isPicture = (value: object) => 'file' in value && 'alt' in value;

/** How many of these portraits show a woman, or a man. */
const count = (portraits: Portrait[], gender: Portrait['gender']) =>
  portraits.filter((portrait) => portrait.gender === gender).length;

describe.each(editions)('the edition %s', (id) => {
  const edition = readEdition(id);
  const { head, sectors, companies, trades, quizzes, plaques } = edition;
  const texts = find<Localized>(edition, isLocalized);
  const sector = (name: string) => sectors.find((one) => one.id === name)!;

  it('C203. is written in its own folder, with each sector of the city once', () => {
    expect(head.id).toBe(id);
    expect(sectors.map((one) => one.id).sort()).toEqual([...SECTOR_IDS].sort());
  });

  it('C204. has every text in all its languages', () => {
    const missing = texts.filter(({ value }) => head.languages.some((language) => !value[language]));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('C205. sets its French as French is printed: thin spaces before ; ! ?, guillemets, real apostrophes', () => {
    const badlySet = texts.filter(({ value }) => typeset(value.fr) !== value.fr);
    expect(badlySet.map(({ path, value }) => `${path}: ${value.fr}`)).toEqual([]);
  });

  it('C206. says "tu" to pupils in what a sector, a step or a trade tells them', () => {
    const told = find<Localized>([sectors, trades], isLocalized).filter(({ value }) =>
      /\b(vous|votre|vos)\b/i.test(value.fr),
    );
    expect(told.map(({ path }) => path)).toEqual([]);
  });

  it('C207. keeps the text of a panel to 60 words', () => {
    const panels = [
      ...companies.map(({ id: name, text }) => ({ name, text })),
      ...sectors.flatMap((one) =>
        one.steps.map(({ id: name, text }) => ({ name: `${one.id}/${name}`, text })),
      ),
    ];
    const long = panels.filter(({ text }) => words(text.fr) > 60 || words(text.en ?? '') > 60);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('F9. tells thirteen small stories or more on plaques, each with a source, within 60 words and without « vous »', () => {
    expect(new Set(plaques.map((one) => one.id)).size).toBe(plaques.length);
    if (existsSync(join(EDITIONS, id, 'plaques.yaml'))) expect(plaques.length).toBeGreaterThanOrEqual(13);
    for (const { id: name, text, title, source } of plaques) {
      expect(words(text.fr), name).toBeLessThanOrEqual(60);
      expect(words(text.en ?? ''), name).toBeLessThanOrEqual(60);
      expect(`${title.fr} ${text.fr}`, name).not.toMatch(/\b(vous|votre|vos)\b/i);
      expect(source, name).not.toMatch(/https?:/);
    }
  });

  it('C208. marks every company as fictional, in a town, with a question to ask and three answers at least', () => {
    for (const company of companies) {
      expect(company.fictional, company.id).toBe(true);
      expect(company.faq.length, company.id).toBeGreaterThanOrEqual(3);
    }
  });

  it('C209. shows as many women as men, or more, among the trades of each sector and at its stands', () => {
    for (const name of new Set(trades.map((trade) => trade.sector))) {
      const portraits = trades.filter((trade) => trade.sector === name).map((trade) => trade.portrait);
      expect(count(portraits, 'woman'), name).toBeGreaterThanOrEqual(count(portraits, 'man'));
      expect(count(portraits, 'man'), name).toBeGreaterThan(0);
    }
    const people = companies.flatMap((company) => company.people.map((person) => person.portrait));
    expect(count(people, 'woman')).toBeGreaterThanOrEqual(count(people, 'man'));
    expect(count(people, 'man')).toBeGreaterThan(0);
  });

  it('C210. gives each id once, and names only trades, places and sectors that exist', () => {
    const ids = [companies, trades, sectors].map((list) => list.map((one) => one.id));
    for (const list of ids) expect(new Set(list).size).toBe(list.length);
    for (const company of companies) {
      for (const trade of company.trades)
        expect(
          trades.map((one) => one.id),
          company.id,
        ).toContain(trade);
    }
    for (const quiz of quizzes) {
      const places = [
        ...sector(quiz.sector).steps.map((step) => step.id),
        ...companies.filter((company) => company.sector === quiz.sector).map((company) => company.id),
      ];
      for (const question of quiz.questions) expect(places, question.id).toContain(question.where.place);
    }
  });

  it('C211. gives an open sector and each one with a stand five steps, four trades and its quiz', () => {
    for (const one of sectors) {
      const stands = companies.filter(({ sector: of }) => of === one.id).length;
      if (one.open) expect(stands, one.id).toBeGreaterThan(0);
      if (stands === 0) continue;
      expect(one.steps, one.id).toHaveLength(5);
      expect(trades.filter((trade) => trade.sector === one.id).length, one.id).toBeGreaterThanOrEqual(4);
      expect(quizzes.map((quiz) => quiz.sector)).toContain(one.id);
    }
  });

  it('C212. has twelve questions or more in a quiz, two at least of each of the six kinds, for both levels', () => {
    for (const quiz of quizzes) {
      expect(quiz.questions.length).toBeGreaterThanOrEqual(12);
      for (const kind of ['single', 'multiple', 'true-false', 'order', 'match', 'estimate'] as const) {
        expect(
          quiz.questions.filter((question) => question.kind === kind).length,
          kind,
        ).toBeGreaterThanOrEqual(2);
      }
      expect(new Set(quiz.questions.map((question) => question.level))).toEqual(
        new Set(['college', 'lycee']),
      );
      expect(new Set(quiz.questions.map((question) => question.id)).size).toBe(quiz.questions.length);
    }
  });

  it('C213. asks only questions that have an answer one can give', () => {
    const answerable = (question: QuizQuestion): boolean => {
      switch (question.kind) {
        case 'single':
          return question.answer < question.choices.length;
        case 'multiple':
          return (
            question.answers.every((answer) => answer < question.choices.length) &&
            question.answers.length < question.choices.length
          );
        case 'estimate': {
          const { min, max, step, answer, tolerance } = question;
          const nearest = min + Math.round((answer - min) / step) * step;
          return min < answer && answer < max && Math.abs(nearest - answer) <= tolerance;
        }
        default:
          return true;
      }
    };
    for (const quiz of quizzes)
      expect(quiz.questions.filter((one) => !answerable(one)).map(({ id }) => id)).toEqual([]);
  });

  it('C214. gives at least three sourced facts and the challenge of its transition for each sector', () => {
    for (const one of sectors) {
      expect(one.facts.length, one.id).toBeGreaterThanOrEqual(3);
      expect(one.transition, one.id).toBeDefined();
    }
  });

  it('C215. names only icons that exist', () => {
    for (const { id: name, icon } of [...sectors, ...companies]) {
      expect(existsSync(join(ICONS, `${icon}.svg`)), `${name}: ${icon}`).toBe(true);
    }
  });

  it('C216. has every picture it names, with a text alternative, in 8 kB or less and without anything from elsewhere', () => {
    const pictures = find<Picture>(edition, isPicture);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { path, value } of pictures) {
      const file = join(EDITIONS, id, 'pictures', value.file);
      expect(existsSync(file), `${path}: ${value.file}`).toBe(true);
      expect(statSync(file).size, value.file).toBeLessThanOrEqual(8_000);
      expect(readFileSync(file, 'utf8'), value.file).not.toMatch(/<script|href=|<text|<image|\son[a-z]+=/);
    }
  });
});

describe('the pictures of paca-2021', () => {
  it('C217. are the same as what their source draws, and each is shown somewhere', () => {
    const folder = join(EDITIONS, 'paca-2021', 'pictures');
    const named = find<Picture>(readEdition('paca-2021'), isPicture).map(({ value }) => value.file);
    for (const [name, draw] of Object.entries(PICTURES)) {
      expect(readFileSync(join(folder, `${name}.svg`), 'utf8') === draw(), `${name}.svg`).toBe(true);
      expect(named, name).toContain(`${name}.svg`);
    }
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(PICTURES)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  });
});
