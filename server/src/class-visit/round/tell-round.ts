import type {
  Extra,
  RoundBoard,
  RoundNow,
  RoundPhase,
  RoundSelf,
} from '@ville-usine/shared/class-visit/round/round';
import {
  bellOf,
  countedOf,
  indexOf,
  isPractice,
  isShown,
} from '@ville-usine/shared/class-visit/round/round-machine';
import {
  resultOf,
  roundQuestion,
  tallyOf,
  teamRanks,
} from '@ville-usine/shared/class-visit/round/round-result';
import { grade } from '@ville-usine/shared/quiz/grade';
import { answersTo, type KeptAnswer, type RoundBook } from './round-book.ts';

/** A pupil of the class, as a round needs them. */
export type ClassPupil = { id: string; pseudonym: string; extra: Extra; here: boolean };

/** Questions to look at again, at most. */
const REVIEWED = 5;

/** How many have answered, of those who are there or have. */
export function countOf(book: RoundBook, pupils: readonly ClassPupil[]): RoundNow['count'] {
  const index = indexOf(book.round);
  const given = index === null ? new Map<string, KeptAnswer>() : answersTo(book, index);
  const players = new Set([...given.keys(), ...pupils.filter(({ here }) => here).map(({ id }) => id)]);
  return { answered: given.size, players: players.size };
}

/** A round as everyone in the class is told it. */
export function roundNow(book: RoundBook, pupils: readonly ClassPupil[], now: number): RoundNow {
  const { round, cards } = book;
  const { id, title, hall, sector, options, phase, podium } = round;
  const index = indexOf(round);
  const question = index === null ? null : round.questions[index]!;
  const asked = 'index' in phase ? phase : null;
  return {
    now,
    id,
    title,
    hall,
    sector,
    options,
    of: round.questions.length,
    phase: phase.is satisfies RoundPhase,
    index,
    practice: index !== null && isPractice(round, index),
    question: question && roundQuestion(question, id),
    openedAt: asked?.openedAt ?? null,
    closesAt: asked?.closesAt ?? null,
    count: countOf(book, pupils),
    result:
      question && index !== null && phase.is === 'revealed'
        ? resultOf(
            question,
            id,
            [...answersTo(book, index).values()],
            cards.get(index) ?? null,
            (answer) => grade(question, id, answer) === true,
          )
        : null,
    podium: phase.is === 'over' ? podium : null,
    ranking: round.ranking ? ranksOf(book) : null,
  };
}

const ranksOf = (book: RoundBook) =>
  teamRanks(
    book.round,
    [...book.players].flatMap(([id, { team }]) =>
      team === null ? [] : [{ team, points: scoreOf(book, id).points }],
    ),
  );

/** Right answers and points of one pupil over the questions whose result was shown. */
export function scoreOf({ round, answers }: RoundBook, visitorId: string): RoundSelf['score'] {
  const own = answers.get(visitorId);
  const shown = countedOf(round).filter((index) => isShown(round, index));
  const given = shown.flatMap((index) => own?.get(index) ?? []);
  return {
    right: given.filter(({ right }) => right).length,
    of: shown.length,
    points: given.reduce((sum, { points }) => sum + points, 0),
  };
}

/** A round as one pupil is told it. */
export function roundSelf(book: RoundBook, visitorId: string, extra: Extra): RoundSelf {
  const { round, players, answers } = book;
  const { phase } = round;
  const index = indexOf(round);
  const own = answers.get(visitorId);
  const given = index === null ? undefined : own?.get(index);
  const shown = index !== null && isShown(round, index);
  const over = phase.is === 'over';
  const missed = countedOf(round).filter((one) => own?.get(one)?.right !== true);
  return {
    roundId: round.id,
    index,
    extra,
    closesAt: 'index' in phase ? bellOf(phase, extra) : null,
    team: players.get(visitorId)?.team ?? null,
    answer: given?.answer ?? null,
    right: shown && given ? given.right : null,
    points: shown ? (given?.points ?? 0) : null,
    score: scoreOf(book, visitorId),
    before: over ? (players.get(visitorId)?.before ?? null) : null,
    stamp: over && round.sector !== null && (own?.size ?? 0) > 0,
    review: over
      ? missed.slice(0, REVIEWED).map((one) => {
          const { prompt, explanation, where } = round.questions[one]!;
          return { prompt, explanation, where };
        })
      : [],
  };
}

/** A round as its guides alone are told it. */
export function roundBoard(book: RoundBook, pupils: readonly ClassPupil[], now: number): RoundBoard {
  const { round, players, cards } = book;
  const index = indexOf(round);
  const given = index === null ? new Map<string, KeptAnswer>() : answersTo(book, index);
  const tallied = index === null ? null : (cards.get(index) ?? null);
  return {
    now,
    roundId: round.id,
    players: pupils
      .filter(({ id, here }) => here || players.has(id))
      .map(({ id, pseudonym, here, extra }) => ({
        id,
        pseudonym,
        here,
        answered: given.has(id),
        extra,
        team: players.get(id)?.team ?? null,
      })),
    tally:
      index === null
        ? []
        : tallyOf(
            round.questions[index]!,
            [...given.values()].map(({ answer }) => answer),
            tallied,
          ),
    cards: tallied,
  };
}
