import type { Portrait } from '@ville-usine/shared/content/company';
import type { Sector } from '@ville-usine/shared/content/sector';
import type { Quiz } from '@ville-usine/shared/quiz/question';
import { WHOLE_WORDS } from '../fault-words.ts';
import type { WrittenEdition } from '../read-edition.ts';
import type { Written } from '../written.ts';
import type { Say } from './check-edition.ts';

const KINDS = ['single', 'multiple', 'true-false', 'order', 'match', 'estimate'] as const;
const LEAST = { steps: 5, trades: 4, facts: 3, questions: 12, ofKind: 2, faq: 3, plaques: 13 };

/** What an edition still lacks before it can be shown whole, and who is seen in it. */
export function checkWhole(edition: WrittenEdition, warning: Say): void {
  const few = (at: Written, path: string[], fr: string, en: string, has: number, least: number) => {
    if (has < least) warning(at, path, WHOLE_WORDS.few({ fr, en }, has, least));
  };
  const { sectors, companies, trades, quizzes, plaques } = edition;
  const countOf = (list: Written<{ sector: string }>[], sector: string) =>
    list.filter(({ value }) => value?.sector === sector).length;

  for (const one of sectors as Written<Sector>[]) {
    if (!one.value) continue;
    const { id, open, steps, facts, transition } = one.value;
    few(one, ['facts'], 'Chiffres avec leur source', 'Sourced facts', facts.length, LEAST.facts);
    if (!transition) warning(one, ['transition'], WHOLE_WORDS.transition);
    const stands = countOf(companies, id);
    if (open) few(one, ['open'], 'Stands dans ce secteur ouvert', 'Stands in this open sector', stands, 1);
    if (stands === 0) continue;
    few(one, ['steps'], 'Étapes', 'Steps', steps.length, LEAST.steps);
    if (!edition.unread.has('trades'))
      few(one, ['id'], 'Métiers dans ce secteur', 'Trades in this sector', countOf(trades, id), LEAST.trades);
    if (!edition.unread.has('quizzes') && !quizzes.some(({ raw }) => sectorOf(raw) === id))
      warning(one, ['id'], WHOLE_WORDS.noQuiz(id));
  }
  for (const one of companies)
    if (one.value)
      few(one, ['faq'], 'Questions fréquentes', 'Frequent questions', one.value.faq.length, LEAST.faq);
  for (const one of quizzes) if (one.value) checkQuiz(one, one.value, warning, few);
  if (plaques[0]) few(plaques[0], [], 'Plaques', 'Plaques', plaques.length, LEAST.plaques);
  checkParity(edition, warning);
}

function sectorOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'sector' in raw ? raw.sector : null;
}

function checkQuiz(
  at: Written,
  { questions }: Quiz,
  warning: Say,
  few: (at: Written, path: string[], fr: string, en: string, has: number, least: number) => void,
): void {
  few(at, ['questions'], 'Questions', 'Questions', questions.length, LEAST.questions);
  for (const kind of KINDS) {
    const has = questions.filter((question) => question.kind === kind).length;
    few(at, ['questions'], `Questions « ${kind} »`, `“${kind}” questions`, has, LEAST.ofKind);
  }
  for (const level of ['college', 'lycee'] as const)
    if (!questions.some((question) => question.level === level))
      warning(at, ['questions'], WHOLE_WORDS.level(level));
}

/** Half of the portraits are women, in every sector and at every level: showing that is an aim of the week. */
function checkParity({ trades, companies }: WrittenEdition, warning: Say): void {
  const count = (portraits: Portrait[], gender: Portrait['gender']) =>
    portraits.filter((portrait) => portrait.gender === gender).length;
  const fair = (at: Written | undefined, fr: string, en: string, portraits: Portrait[]) => {
    const [women, men] = [count(portraits, 'woman'), count(portraits, 'man')];
    if (at && portraits.length > 1 && (women < men || men === 0))
      warning(at, [], WHOLE_WORDS.fewWomen({ fr, en }, women, men));
  };
  for (const sector of new Set(trades.map(({ value }) => value?.sector))) {
    const list = trades.filter(({ value }) => value && value.sector === sector);
    fair(
      list[0],
      `Parmi les métiers de « ${sector} »`,
      `Among the trades of “${sector}”`,
      list.flatMap(({ value }) => value?.portrait ?? []),
    );
  }
  const met = companies.flatMap(({ value }) => value?.people.map(({ portrait }) => portrait) ?? []);
  fair(companies[0], 'Aux stands', 'At the stands', met);
  const all = [...trades.flatMap(({ value }) => value?.portrait ?? []), ...met];
  const women = count(all, 'woman');
  const first = trades[0] ?? companies[0];
  if (first && all.length >= 4 && (women / all.length < 0.4 || women / all.length > 0.65))
    warning(first, [], WHOLE_WORDS.portraits(women, all.length));
}
