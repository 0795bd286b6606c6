import type { Localized } from '../../content/localized.ts';
import type { SectorId } from '../../content/sector.ts';
import type { Helmet, PersonLook, Vest } from '../../people/person.ts';
import type { PublicQuizQuestion, QuizAnswer, QuizQuestion } from '../../quiz/question.ts';

type Without<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never;

/** Where a round's questions come from: a pavilion's quiz, or one of the teacher's own. */
export type RoundSource = { kind: 'sector'; sector: SectorId } | { kind: 'own'; id: string };

export type RoundOptions = {
  /** How long each question stays open, seconds; null: until its guide closes it. */
  seconds: number | null;
  /** Quicker answers are worth more (`pointsOf`); never unless the teacher asks for it. */
  speed: boolean;
  /** How many teams; 0 for none. */
  teams: number;
  /** The first question is for practice: it counts nothing. */
  practice: boolean;
  /** The class answers with paper cards or with one voice; its guide counts. */
  cards: boolean;
};

/** The longest round, and the most teams. */
export const ROUND_MAX = { questions: 20, teams: 6 } as const;

/** More time for one pupil: half as much again, twice as much, or no bell. */
export const EXTRAS = ['none', 'half', 'double', 'untimed'] as const;
export type Extra = (typeof EXTRAS)[number];

/** A question as a round keeps it, answer included; the teacher's own have neither source nor place. */
export type PlayedQuestion = Without<QuizQuestion, 'level' | 'explanation' | 'source' | 'where'> & {
  explanation: Localized | null;
  source: string | null;
  where: QuizQuestion['where'] | null;
};

/** The same as the class receives it, all in one order: A, B, C, D are the same on every screen and card. */
export type RoundQuestion = Without<PublicQuizQuestion, 'level' | 'where'>;

export type RoundPhase = 'lobby' | 'open' | 'closed' | 'revealed' | 'over';

/** What came of a question, once its guide shows it. Positions are those of `RoundQuestion`. */
export type RoundResult = {
  solution: QuizAnswer;
  explanation: Localized | null;
  source: string | null;
  where: QuizQuestion['where'] | null;
  /** Answers for each choice; `[true, false]` for true or false; empty for other kinds. */
  tally: number[];
  /** What was estimated, in rising order; empty for other kinds. */
  values: number[];
  right: number;
  given: number;
};

/** Three ways of playing well; none is above another. */
export const WAYS_OF_PLAYING = ['curiosity', 'progress', 'patience'] as const;
export type WayOfPlaying = (typeof WAYS_OF_PLAYING)[number];

export type Plinth = {
  way: WayOfPlaying;
  /** Null where it is the whole class's. */
  pupil: {
    id: string;
    pseudonym: string;
    helmet: Helmet;
    vest: Vest;
    look: PersonLook | null;
  } | null;
  /** A question of theirs that was approved; null but for curiosity. */
  quote: string | null;
};

/** What a class reads at the end: its own result first, then three equal plinths. No score of anyone's. */
export type Podium = { right: number; given: number; pupils: number; plinths: Plinth[] };

/** A team's place; teams with equal results share one. `percent` of what its members could have reached, whole. */
export type TeamRank = { team: number; members: number; percent: number; rank: number };

/**
 * A class's live quiz as everyone in the visit is told, whole, whenever its phase changes. Times are milliseconds on the
 * server's clock; `now` is that clock as this was written.
 */
export type RoundNow = {
  now: number;
  id: string;
  title: Localized;
  /** The hall on whose screen it is played; null where the class is nowhere. */
  hall: SectorId | null;
  /** The sector whose quiz it is; null for one of the teacher's own. */
  sector: SectorId | null;
  options: RoundOptions;
  /** How many questions. */
  of: number;
  phase: RoundPhase;
  /** Null before the first question and after the last. */
  index: number | null;
  /** The question counts nothing. */
  practice: boolean;
  question: RoundQuestion | null;
  openedAt: number | null;
  /** The class's bell; null without one. A pupil's own may be later: `RoundSelf.closesAt`. */
  closesAt: number | null;
  count: RoundCount;
  result: RoundResult | null;
  podium: Podium | null;
  /** Null unless the teacher shows it. */
  ranking: TeamRank[] | null;
};

/** How many have answered the question, of how many who are there. */
export type RoundCount = { answered: number; players: number };

/** What one pupil is told of themselves; nobody else is. */
export type RoundSelf = {
  roundId: string;
  index: number | null;
  extra: Extra;
  /** Their own bell; null without one. */
  closesAt: number | null;
  team: number | null;
  /** Their answer to the question, as it stands. */
  answer: QuizAnswer | null;
  /** Null until the result is shown, and where they did not answer. */
  right: boolean | null;
  /** Points of the question; null until the result is shown. */
  points: number | null;
  /** Over the questions whose result was shown, practice left out. */
  score: { right: number; of: number; points: number };
  /** At the end: how many of these questions they had right before; null where they had answered none. */
  before: number | null;
  /** At the end: the pavilion's stamp is theirs. */
  stamp: boolean;
  /** At the end: questions to look at again, the first five. */
  review: { prompt: Localized; explanation: Localized | null; where: QuizQuestion['where'] | null }[];
};

/** What the class showed with its cards: how many of each, or the one answer it gave together. */
export type CardTally = { is: 'counts'; counts: number[] } | { is: 'together'; answer: QuizAnswer };

/** What the guides alone are told, at most twice a second. */
export type RoundBoard = {
  now: number;
  roundId: string;
  players: {
    id: string;
    pseudonym: string;
    here: boolean;
    answered: boolean;
    extra: Extra;
    team: number | null;
  }[];
  /** As in `RoundResult`, while the question is open. */
  tally: number[];
  cards: CardTally | null;
};
