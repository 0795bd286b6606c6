import type { HttpReplies } from '@ville-usine/shared/http';
import { solutionOf } from '@ville-usine/shared/quiz/grade';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.stop());

const get = async <T>(path: string, cookie: string) =>
  (await (await fetch(server.url + path, { headers: { cookie } })).json()) as T;
const answer = async (cookie: string, questionId: string, given: unknown) => {
  const reply = await fetch(`${server.url}/api/quiz/answer`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ sector: 'metallurgie', questionId, answer: given }),
  });
  return { status: reply.status, body: (await reply.json()) as HttpReplies['POST /api/quiz/answer'] };
};

test('Z7. Wrong answers may be tried again; the score counts last answers and survives a restart.', async () => {
  const { cookie, id } = await server.visit();
  const quiz = server.edition.quizzes[0]!;
  for (const question of quiz.questions) {
    const { body } = await answer(cookie, question.id, solutionOf(question, id));
    expect(body.right, question.id).toBe(true);
    expect(body.solution).toEqual(solutionOf(question, id));
    expect(body.explanation).toEqual(question.explanation);
  }
  const wrong: QuizAnswer = { kind: 'true-false', value: false };
  expect((await answer(cookie, 'vrai-faux', wrong)).body.progress).toMatchObject({ score: 5, stamp: true });
  server = await server.restart();
  const { progress } = await get<HttpReplies['GET /api/quiz/:sector']>('/api/quiz/metallurgie', cookie);
  expect(progress).toMatchObject({ score: 5, total: 6, stamp: true });
  expect(progress.answered['vrai-faux']).toEqual({ answer: wrong, right: false, tries: 2 });
  const right = await answer(cookie, 'vrai-faux', { kind: 'true-false', value: true });
  expect(right.body.progress).toMatchObject({ score: 6, stamp: true });
  const { quizzes } = await get<HttpReplies['GET /api/progress']>('/api/progress', cookie);
  expect(quizzes).toHaveLength(1);
});

test('Z2. A quiz travels without its answers.', async () => {
  const { cookie } = await server.visit();
  const text = await (await fetch(`${server.url}/api/quiz/metallurgie`, { headers: { cookie } })).text();
  for (const question of server.edition.quizzes[0]!.questions) {
    expect(text).not.toContain(question.explanation.fr);
    expect(text).not.toContain(question.source);
  }
  const edition = await (await fetch(`${server.url}/api/edition`)).text();
  expect(edition).not.toContain('Quels sont des métaux');
});

test('Z8. Two answers at once to the same question are both counted as tries.', async () => {
  const { cookie } = await server.visit();
  await Promise.all(
    Array.from({ length: 10 }, () => answer(cookie, 'vrai-faux', { kind: 'true-false', value: true })),
  );
  const { progress } = await get<HttpReplies['GET /api/quiz/:sector']>('/api/quiz/metallurgie', cookie);
  expect(progress.answered['vrai-faux']?.tries).toBe(10);
});

test('Z9. Answers to unknown questions, of another kind or from nobody are refused.', async () => {
  const { cookie } = await server.visit();
  expect((await answer(cookie, 'nope', { kind: 'true-false', value: true })).status).toBe(404);
  expect((await answer(cookie, 'vrai-faux', { kind: 'single', choice: 0 })).status).toBe(400);
  expect((await answer(cookie, 'vrai-faux', null)).status).toBe(400);
  expect((await answer('', 'vrai-faux', { kind: 'true-false', value: true })).status).toBe(401);
  expect((await fetch(`${server.url}/api/quiz/chimie`, { headers: { cookie } })).status).toBe(404);
});
