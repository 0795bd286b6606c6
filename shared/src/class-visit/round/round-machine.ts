import type { Localized } from '../../content/localized.ts';
import type { SectorId } from '../../content/sector.ts';
import type { Extra, PlayedQuestion, Podium, RoundOptions, RoundSource } from './round.ts';
import type { RoundOrder } from './round-wire.ts';

/** Where a question is in time; milliseconds on the server's clock. */
type Asked = { index: number; openedAt: number; closesAt: number | null };
export type Phase =
  | { is: 'lobby' }
  | ({ is: 'open' | 'closed' | 'revealed' } & Asked)
  | { is: 'over'; at: number };

/** What a round remembers by itself; kept on disk. Answers are kept beside it, one by one. */
export type Round = {
  id: string;
  source: RoundSource;
  title: Localized;
  sector: SectorId | null;
  hall: SectorId | null;
  questions: readonly PlayedQuestion[];
  options: RoundOptions;
  phase: Phase;
  /** Questions whose result was shown. */
  shown: readonly number[];
  ranking: boolean;
  /** Chosen once, at the end. */
  podium: Podium | null;
};

/** The question one is at; null before the first and after the last. */
export const indexOf = ({ phase }: Round): number | null => ('index' in phase ? phase.index : null);

/** Whether the result of a question may be seen: it was shown, or all is over. */
export const isShown = ({ phase, shown }: Round, index: number): boolean =>
  phase.is === 'over' || shown.includes(index);

/** Whether a question counts nothing. */
export const isPractice = ({ options }: Pick<Round, 'options'>, index: number): boolean =>
  options.practice && index === 0;

/** Questions that count, as indices. */
export const countedOf = (round: Pick<Round, 'options' | 'questions'>): number[] =>
  round.questions.map((_, index) => index).filter((index) => !isPractice(round, index));

/** The round after an order. The same object where the order was carried out already. */
export function orderRound(round: Round, order: RoundOrder, now: number): Round | 'round-no-teams' {
  const { phase } = round;
  switch (order.do) {
    case 'next':
      return phase.is === 'over' || order.from !== indexOf(round) ? round : opened(round, now);
    case 'close':
      return phase.is === 'open' ? { ...round, phase: { ...phase, is: 'closed' } } : round;
    case 'reveal':
      return phase.is === 'open' || phase.is === 'closed'
        ? {
            ...round,
            phase: { ...phase, is: 'revealed' },
            shown: [...new Set([...round.shown, phase.index])],
          }
        : round;
    case 'hide':
      return phase.is === 'revealed'
        ? {
            ...round,
            phase: { ...phase, is: 'closed' },
            shown: round.shown.filter((index) => index !== phase.index),
          }
        : round;
    case 'longer':
      return phase.is === 'open' && phase.closesAt !== null
        ? { ...round, phase: { ...phase, closesAt: phase.closesAt + order.seconds * 1000 } }
        : round;
    case 'ranking':
      if (round.options.teams === 0) return 'round-no-teams';
      return round.ranking === order.shown ? round : { ...round, ranking: order.shown };
    case 'end':
    case 'leave':
      return phase.is === 'over' ? round : { ...round, phase: { is: 'over', at: now } };
  }
}

function opened(round: Round, now: number): Round {
  const index = (indexOf(round) ?? -1) + 1;
  if (index >= round.questions.length) return { ...round, phase: { is: 'over', at: now } };
  const { seconds } = round.options;
  const closesAt = seconds === null ? null : now + seconds * 1000;
  return { ...round, phase: { is: 'open', index, openedAt: now, closesAt } };
}

const LONGER = { none: 1, half: 1.5, double: 2 } as const;

/** When a question ends for whoever has this much more time, milliseconds; null where no bell rings for them. */
export function bellOf({ openedAt, closesAt }: Asked, extra: Extra): number | null {
  if (closesAt === null || extra === 'untimed') return null;
  return openedAt + (closesAt - openedAt) * LONGER[extra];
}

/** When a question ends for the last of a class, milliseconds; null where its guide ends it. */
export function lastBell(asked: Asked, extras: readonly Extra[]): number | null {
  let last = bellOf(asked, 'none');
  for (const extra of extras) {
    const bell = bellOf(asked, extra);
    if (bell === null || last === null) return null;
    last = Math.max(last, bell);
  }
  return last;
}

/** The round once the last bell has rung; the same object before. */
export function settleRound(round: Round, now: number, extras: readonly Extra[]): Round {
  if (round.phase.is !== 'open') return round;
  const last = lastBell(round.phase, extras);
  return last !== null && last <= now ? { ...round, phase: { ...round.phase, is: 'closed' } } : round;
}

/** A question that was open when the server stopped stays open at least this long after its return, milliseconds. */
export const RESUMED_MS = 10_000;

/** The round as it goes on after the server was away. */
export function resumeRound(round: Round, now: number): Round {
  const { phase } = round;
  if (phase.is !== 'open' || phase.closesAt === null) return round;
  return { ...round, phase: { ...phase, closesAt: Math.max(phase.closesAt, now + RESUMED_MS) } };
}

/** What whoever has no bell gets for a right answer where speed counts: what the class's middle gets. */
const UNTIMED_POINTS = 750;

/**
 * Points of an answer, whole. One for a right one. Where speed counts `1000 × (1 − t / 2T)`, t the time taken and T the time
 * one has oneself: 1000 at once, 500 at the bell, so that more time costs nobody anything. A practice question counts nothing.
 */
export function pointsOf(
  { options }: Pick<Round, 'options'>,
  asked: Asked,
  answer: { right: boolean; at: number; extra: Extra },
): number {
  if (!answer.right || isPractice({ options }, asked.index)) return 0;
  if (!options.speed) return 1;
  const bell = bellOf(asked, answer.extra);
  if (bell === null) return UNTIMED_POINTS;
  const share = Math.min(1, Math.max(0, (answer.at - asked.openedAt) / (bell - asked.openedAt)));
  return Math.round(1000 * (1 - share / 2));
}
