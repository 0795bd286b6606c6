import { ROUND_MAX, type RoundOptions, type RoundSource } from '@ville-usine/shared/class-visit/round/round';

/** What a teacher chooses of a round beside its quiz; kept on the device for the next time. */
export type RoundChoice = {
  level: 'college' | 'lycee' | null;
  questions: number;
  options: RoundOptions;
};

export const TIMERS = [20, 30, 60, 90] as const;
export const TEAMS = [2, 3, 4, 5, 6] as const;
const COUNTS = [3, 5, 10, 15] as const;

/** Nothing that hurries, nothing that compares. */
const FIRST_CHOICE: RoundChoice = {
  level: null,
  questions: 5,
  options: { seconds: null, speed: false, teams: 0, practice: false, cards: false },
};

const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

/** What was kept, as far as it can be understood. */
export function readChoice(text: string): RoundChoice {
  let kept: { [K in keyof RoundChoice]?: unknown } = {};
  try {
    kept = (JSON.parse(text) as typeof kept | null) ?? {};
  } catch {
    return FIRST_CHOICE;
  }
  const options = (kept.options ?? {}) as { [K in keyof RoundOptions]?: unknown };
  const questions = Number(kept.questions);
  const first = FIRST_CHOICE.options;
  return {
    level: isOneOf(['college', 'lycee'] as const, kept.level) ? kept.level : null,
    questions:
      Number.isInteger(questions) && questions >= 1 && questions <= ROUND_MAX.questions
        ? questions
        : FIRST_CHOICE.questions,
    options: fitting({
      seconds: isOneOf(TIMERS, options.seconds) ? options.seconds : first.seconds,
      speed: options.speed === true,
      teams: isOneOf(TEAMS, options.teams) ? options.teams : first.teams,
      practice: options.practice === true,
      cards: options.cards === true,
    }),
  };
}

/** Options that go together: speed needs a bell and a screen for each pupil. */
export function fitting(options: RoundOptions): RoundOptions {
  const can = options.seconds !== null && !options.cards;
  return can ? options : { ...options, speed: false };
}

/** Numbers of questions to choose from, of so many there are; the last one is all that can be played. */
export function countsFor(there: number): number[] {
  const most = Math.min(there, ROUND_MAX.questions);
  return most === 0 ? [] : [...COUNTS.filter((count) => count < most), most];
}

/** Of the numbers that are offered the nearest to the one wished, the smaller of two. */
export const nearestCount = (counts: readonly number[], wished: number): number =>
  counts.reduce(
    (best, one) => (Math.abs(one - wished) < Math.abs(best - wished) ? one : best),
    counts[0] ?? wished,
  );

/** A source as the value of a list's option, and back. */
export const keyOf = (source: RoundSource): string =>
  source.kind === 'sector' ? `sector:${source.sector}` : `own:${source.id}`;

export function sourceOf(key: string): RoundSource {
  const value = key.slice(key.indexOf(':') + 1);
  return key.startsWith('own:')
    ? { kind: 'own', id: value }
    : { kind: 'sector', sector: value as Extract<RoundSource, { kind: 'sector' }>['sector'] };
}
