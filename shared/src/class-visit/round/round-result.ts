import { publicBody, solutionOf } from '../../quiz/grade.ts';
import type { QuizAnswer } from '../../quiz/question.ts';
import type { CardTally, PlayedQuestion, RoundQuestion, RoundResult, TeamRank } from './round.ts';
import { countedOf, type Round } from './round-machine.ts';

/** A question as the class receives it; `roundId` decides its order. */
export function roundQuestion(question: PlayedQuestion, roundId: string): RoundQuestion {
  const { id, prompt } = question;
  return { id, prompt, ...publicBody(question, roundId) };
}

/** How many sides of a card, or choices, a question has; 0 where cards do not tell its answers apart. */
export function choicesOf(question: PlayedQuestion): number {
  if (question.kind === 'true-false') return 2;
  return question.kind === 'single' || question.kind === 'multiple' ? question.choices.length : 0;
}

/** Answers for each choice, the class's cards with them. */
export function tallyOf(
  question: PlayedQuestion,
  answers: readonly QuizAnswer[],
  cards: CardTally | null,
): number[] {
  const tally = new Array<number>(choicesOf(question)).fill(0);
  const all = cards?.is === 'together' ? [...answers, cards.answer] : answers;
  for (const answer of all)
    for (const choice of chosen(answer)) if (choice < tally.length) tally[choice]! += 1;
  if (cards?.is === 'counts') for (const [i, count] of cards.counts.entries()) tally[i]! += count;
  return tally;
}

function chosen(answer: QuizAnswer): readonly number[] {
  if (answer.kind === 'single') return [answer.choice];
  if (answer.kind === 'multiple') return answer.choices;
  return answer.kind === 'true-false' ? [answer.value ? 0 : 1] : [];
}

/** How many of a class's cards show the right answer, and how many were counted. A card has one side up: with several right answers each of them counts. */
export function cardsRight(
  solution: QuizAnswer,
  cards: CardTally | null,
  isRight: (answer: QuizAnswer) => boolean,
): { right: number; given: number } {
  if (!cards) return { right: 0, given: 0 };
  if (cards.is === 'together') return { right: isRight(cards.answer) ? 1 : 0, given: 1 };
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  return { right: sum(chosen(solution).map((i) => cards.counts[i] ?? 0)), given: sum(cards.counts) };
}

/** What came of a question. */
export function resultOf(
  question: PlayedQuestion,
  roundId: string,
  answers: readonly { answer: QuizAnswer; right: boolean }[],
  cards: CardTally | null,
  isRight: (answer: QuizAnswer) => boolean,
): RoundResult {
  const solution = solutionOf(question, roundId);
  const given = answers.map(({ answer }) => answer);
  const counted = cardsRight(solution, cards, isRight);
  const together = cards?.is === 'together' ? [cards.answer] : [];
  return {
    solution,
    explanation: question.explanation,
    source: question.source,
    where: question.where,
    tally: tallyOf(question, given, cards),
    values: [...given, ...together]
      .flatMap((answer) => (answer.kind === 'estimate' ? [answer.value] : []))
      .sort((a, b) => a - b),
    right: answers.filter(({ right }) => right).length + counted.right,
    given: answers.length + counted.given,
  };
}

/** Teams by the mean of their members, as a share of what one could have reached: large and small ones are alike. */
export function teamRanks(
  round: Pick<Round, 'options' | 'questions'>,
  members: readonly { team: number; points: number }[],
): TeamRank[] {
  const most = countedOf(round).length * (round.options.speed ? 1000 : 1);
  const teams = Array.from({ length: round.options.teams }, (_, team) => {
    const own = members.filter((one) => one.team === team);
    const points = own.reduce((sum, one) => sum + one.points, 0);
    const percent = own.length === 0 || most === 0 ? 0 : Math.round((100 * points) / (own.length * most));
    return { team, members: own.length, percent };
  }).sort((a, b) => b.percent - a.percent || a.team - b.team);
  return teams.map((one) => ({
    ...one,
    rank: 1 + teams.filter(({ percent }) => percent > one.percent).length,
  }));
}
