import { randomUUID } from 'node:crypto';
import { playedOwn } from '@ville-usine/shared/class-visit/round/choose-questions';
import type { HttpReplies } from '@ville-usine/shared/http';
import { solutionOf } from '@ville-usine/shared/quiz/grade';
import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { openVisit } from '../stage/start-server.ts';
import { visitPlan } from '../stage/visit-plan.ts';
import { Seat } from './seat.ts';

/** A quiz of its own, as a teacher brings it: three kinds in turn. */
const QUESTIONS = (count: number): OwnQuestion[] =>
  Array.from({ length: count }, (_, i) => {
    const prompt = `Question ${i + 1} ?`;
    if (i % 3 === 0) return { kind: 'single', prompt, choices: ['a', 'b', 'c', 'd'], answer: i % 4 };
    if (i % 3 === 1) return { kind: 'true-false', prompt, answer: i % 2 === 0 };
    return { kind: 'order', prompt, items: ['un', 'deux', 'trois'] };
  });

const wrong = (right: QuizAnswer): QuizAnswer => {
  if (right.kind === 'single') return { ...right, choice: (right.choice + 1) % 4 };
  if (right.kind === 'true-false') return { ...right, value: !right.value };
  if (right.kind === 'order') return { ...right, order: [right.order[1]!, right.order[2]!, right.order[0]!] };
  throw new Error(right.kind);
};

export type RoundsPlayed = {
  /** Answers that were confirmed, changed ones included. */
  answers: number;
  /** How far the scores that pupils read are from what they answered; 0 is exact. */
  off: number;
  /** Confirmed answers that do not stand at the end. */
  lost: number;
};

/**
 * Classes that each play a quiz of their own at the same time, every pupil answering every question, some changing their mind.
 * `answered` is called after every confirmed answer, with how many there were: to cut the server off in the middle of them.
 */
export async function playRounds(
  url: string,
  { classes, pupils, questions }: { classes: number; pupils: number; questions: number },
  answered: (count: number) => void = () => undefined,
): Promise<RoundsPlayed> {
  const played: RoundsPlayed = { answers: 0, off: 0, lost: 0 };
  const own = QUESTIONS(questions);
  const all = await inTurns(classes, 4, () => openClass(url, pupils, own));
  await Promise.all(
    all.map(async ({ guide, seats, quizId }, at) => {
      const roundId = randomUUID();
      await guide.ask('round:start', {
        id: roundId,
        source: { kind: 'own', id: quizId },
        questions,
        level: null,
        hall: null,
        options: { seconds: null, speed: false, teams: 0, practice: false, cards: false },
      });
      const solutions = playedOwn(own).map((question) => solutionOf(question, roundId));
      const expected = seats.map(() => 0);
      for (const [index, right] of solutions.entries()) {
        const next = { do: 'next', from: index === 0 ? null : index - 1 } as const;
        await guide.ask('round:order', { roundId, order: next });
        await Promise.all(
          seats.map(async (seat, i) => {
            const isRight = (i * 7 + index * 3 + at) % 5 > 1;
            const changes = (i + index) % 4 === 0;
            for (const answer of changes ? [wrong(right), right] : [right]) {
              const given = isRight ? answer : wrong(right);
              const { self } = await seat.ask('round:answer', { roundId, index, answer: given });
              if (JSON.stringify(self.answer) !== JSON.stringify(given)) played.lost += 1;
              played.answers += 1;
              answered(played.answers);
            }
            if (isRight) expected[i]! += 1;
          }),
        );
      }
      await guide.ask('round:order', { roundId, order: { do: 'end' } });
      for (const [i, seat] of seats.entries()) {
        const { self } = await seat.ask('round:get', {});
        const { right, of, points } = self?.score ?? { right: -1, of: 0, points: -1 };
        played.off +=
          Math.abs(right - expected[i]!) + Math.abs(points - expected[i]!) + Math.abs(of - questions);
      }
      const { round } = await guide.ask('round:get', {});
      const sum = expected.reduce((a, b) => a + b, 0);
      played.off += Math.abs((round?.podium?.right ?? -1) - sum);
      played.lost += seats.length * questions - (round?.podium?.given ?? 0);
    }),
  );
  for (const { guide, seats } of all) for (const seat of [guide, ...seats]) seat.close();
  return played;
}

async function openClass(url: string, pupils: number, own: readonly OwnQuestion[]) {
  const token = randomUUID();
  const { visit } = await post<HttpReplies['POST /api/class-visits']>(url, '/api/class-visits', {
    token,
    plan: visitPlan({ pupils }),
  });
  const quizId = randomUUID();
  const quiz = { token, id: quizId, title: 'Quiz', questions: own };
  await post(url, '/api/class-visits/quizzes/keep', quiz);
  const guide = new Seat(url, await openVisit(url), (line) => line.request('guide:enter', { token }));
  const seats = await inTurns(pupils, 8, async () => {
    const cookie = await openVisit(url);
    await post(url, '/api/visit/class', { code: visit.code }, cookie);
    const seat = new Seat(url, cookie, (line) => line.request('tour:join', {}));
    await seat.ask('round:get', {});
    return seat;
  });
  return { guide, seats, quizId };
}

async function post<T>(url: string, path: string, body: object, cookie = ''): Promise<T> {
  const headers = { 'content-type': 'application/json', cookie };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** So many of them, `lanes` at a time. */
async function inTurns<T>(count: number, lanes: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count)
    made.push(...(await Promise.all(Array.from({ length: Math.min(lanes, count - made.length) }, make))));
  return made;
}
