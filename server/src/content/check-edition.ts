import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from '@ville-usine/shared/content/company';
import type { Localized } from '@ville-usine/shared/content/localized';
import type { Plaque } from '@ville-usine/shared/content/plaque';
import type { Sector } from '@ville-usine/shared/content/sector';
import type { Trade } from '@ville-usine/shared/content/trade';
import type { Quiz } from '@ville-usine/shared/quiz/question';
import type { ContentFault } from './content-fault.ts';
import type { Placed } from './read-yaml.ts';

/** An edition's objects with where each is written. */
export type PlacedEdition = {
  sectors: Placed<Sector>[];
  companies: Placed<Company>[];
  trades: Placed<Trade>[];
  quizzes: Placed<Quiz>[];
  plaques: Placed<Plaque>[];
};

/** A panel's text is read standing, by a pupil of eleven. */
const PANEL_WORDS = 60;

/** What no single file can show: dead references, ids given twice, missing pictures, long texts, parity. */
export function checkEdition(edition: PlacedEdition, folder: string): ContentFault[] {
  const faults: ContentFault[] = [];
  const say =
    (severity: ContentFault['severity']) =>
    (at: Placed<unknown>, path: PropertyKey[], reason: string, mend: string) =>
      faults.push({ file: at.file, line: at.lineOf(path), reason, mend, severity });
  const error = say('error');
  const warning = say('warning');

  const twice = <T>(list: Placed<T>[], key: keyof T & string, what: string) => {
    const seen = new Map<unknown, Placed<T>>();
    for (const one of list) {
      const first = seen.get(one.value[key]);
      if (first) {
        error(
          one,
          [key],
          `${what} « ${String(one.value[key])} » existe déjà dans ${first.file}.`,
          'Donnez un autre id.',
        );
      } else seen.set(one.value[key], one);
    }
    return seen;
  };
  const sectors = twice(edition.sectors, 'id', 'Le secteur');
  twice(edition.companies, 'id', 'L’entreprise');
  const trades = twice(edition.trades, 'id', 'Le métier');
  twice(edition.quizzes, 'sector', 'Le quiz du secteur');
  twice(edition.plaques, 'id', 'La plaque');

  const inSector = (one: Placed<{ sector: string }>) => {
    if (sectors.has(one.value.sector)) return;
    error(
      one,
      ['sector'],
      `Le secteur « ${one.value.sector} » n’existe pas.`,
      'Écrivez sectors/<secteur>.yaml.',
    );
  };
  const short = (at: Placed<unknown>, path: PropertyKey[], text: Localized | undefined) => {
    for (const [language, words] of Object.entries(text ?? {})) {
      const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (count > PANEL_WORDS) {
        error(
          at,
          [...path, language],
          `« ${path.join('.')}.${language} » a ${count} mots.`,
          `Gardez ${PANEL_WORDS} mots au plus.`,
        );
      }
    }
  };

  for (const one of edition.sectors) {
    one.value.steps.forEach((step, i) => void short(one, ['steps', i, 'text'], step.text));
  }
  for (const one of edition.companies) {
    inSector(one);
    const { trades: wanted, picture, text, object, engagement, before, after } = one.value;
    wanted.forEach((id, i) => {
      if (trades.has(id)) return;
      error(one, ['trades', i], `Le métier « ${id} » n’existe pas.`, 'Corrigez l’id ou écrivez ce métier.');
    });
    if (!existsSync(join(folder, 'pictures', picture.file))) {
      error(
        one,
        ['picture', 'file'],
        `L’image pictures/${picture.file} manque.`,
        'Ajoutez-la ou corrigez son nom.',
      );
    }
    short(one, ['text'], text);
    short(one, ['object', 'text'], object.text);
    short(one, ['engagement', 'text'], engagement.text);
    short(one, ['before'], before);
    short(one, ['after'], after);
  }
  for (const one of edition.trades) inSector(one);
  for (const one of edition.plaques) short(one, ['text'], one.value.text);
  for (const one of edition.quizzes) {
    inSector(one);
    const places = new Set([
      ...edition.companies.filter((c) => c.value.sector === one.value.sector).map((c) => c.value.id),
      ...(sectors.get(one.value.sector)?.value.steps.map((step) => step.id) ?? []),
    ]);
    const ids = new Set<string>();
    one.value.questions.forEach((question, i) => {
      const at: PropertyKey[] = ['questions', i];
      if (ids.has(question.id)) {
        error(one, [...at, 'id'], `La question « ${question.id} » existe déjà.`, 'Donnez un autre id.');
      }
      ids.add(question.id);
      if (!places.has(question.where.place)) {
        error(
          one,
          [...at, 'where', 'place'],
          `« ${question.where.place} » n’est ni un stand ni une étape de ce secteur.`,
          'Donnez l’id d’une entreprise ou d’une étape.',
        );
      }
      const wrong = wrongAnswer(question);
      if (wrong) error(one, [...at, wrong.key], wrong.reason, 'Corrigez la réponse.');
    });
  }

  const women = portraits(edition).filter((gender) => gender === 'woman').length;
  const all = portraits(edition).length;
  const first = edition.trades[0] ?? edition.companies[0];
  if (first && all >= 4 && (women / all < 0.45 || women / all > 0.55)) {
    warning(first, [], `${women} portraits sur ${all} sont des femmes.`, 'Visez la moitié.');
  }
  return faults;
}

function portraits({ trades, companies }: PlacedEdition): ('woman' | 'man')[] {
  return [
    ...trades.map((trade) => trade.value.portrait.gender),
    ...companies.flatMap((company) => company.value.people.map((person) => person.portrait.gender)),
  ];
}

function wrongAnswer(question: Quiz['questions'][number]): { key: string; reason: string } | null {
  switch (question.kind) {
    case 'single':
      return question.answer < question.choices.length
        ? null
        : { key: 'answer', reason: `Il n’y a pas de choix n° ${question.answer} (le premier est 0).` };
    case 'multiple': {
      const { answers, choices } = question;
      return answers.every((n) => n < choices.length) && new Set(answers).size === answers.length
        ? null
        : { key: 'answers', reason: 'Une réponse manque dans les choix, ou y est deux fois.' };
    }
    case 'estimate':
      return question.answer >= question.min && question.answer <= question.max
        ? null
        : { key: 'answer', reason: 'La réponse n’est pas entre min et max.' };
    default:
      return null;
  }
}
