import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { QuizFormat } from '@ville-usine/shared/quiz/import-report';
import { QUIZ_FILE_BYTES } from '@ville-usine/shared/quiz/own-limits';
import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import type { OwnQuiz } from '@ville-usine/shared/quiz/own-quiz';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';
import { ownQuizOf } from './own-quizzes.ts';

let server: TestServer;
const clock = { now: () => new Date('2026-11-23T08:00:00Z') };
beforeAll(async () => {
  server = await createTestServer({ clock });
});
afterAll(() => server.stop());

type Path = keyof HttpReplies & `POST /api/class-visits/quizzes${string}`;

const post = (path: string, body: unknown, cookie = '') =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const ask = async <P extends Path>(route: P, body: unknown) => {
  const answer = await post(route.slice('POST '.length), body);
  expect(answer.status).toBe(200);
  return (await answer.json()) as HttpReplies[P];
};
const refused = async (route: Path, body: unknown) => {
  const answer = await post(route.slice('POST '.length), body);
  return [answer.status, ((await answer.json()) as { error: { code: string } }).error.code];
};

/** The secret of a class's private link, and the class. */
async function openClass() {
  const token = randomUUID();
  const sector = server.edition.sectors[0]!.id;
  const plan = {
    label: '4e B',
    level: 'college',
    pupils: 24,
    startsAt: '2026-11-26T13:00:00.000Z',
    minutes: 60,
    stops: [{ kind: 'steps', of: sector, minutes: 20 }],
    options: { roam: false, timer: true, vouch: false },
  };
  const answer = await post('/api/class-visits', { token, plan });
  const { visit } = (await answer.json()) as HttpReplies['POST /api/class-visits'];
  const { class_id } = await server.storage.db
    .selectFrom('class_visits')
    .select('class_id')
    .where('id', '=', visit.id)
    .executeTakeFirstOrThrow();
  return { token, classId: class_id };
}

const QUESTIONS: OwnQuestion[] = [
  { kind: 'true-false', prompt: 'L’acier contient du carbone.', answer: true },
  { kind: 'single', prompt: 'Le symbole du fer ?', choices: ['Fe', 'F'], answer: 0 },
  { kind: 'true-false', prompt: 'Le verre rouille.', answer: false },
];
const quiz = (more: Partial<OwnQuiz> = {}): OwnQuiz => ({
  id: randomUUID(),
  title: 'Contrôle d’hiver',
  questions: QUESTIONS,
  ...more,
});
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('Z60. A teacher’s own quizzes are kept for their class, found again by the secret of its link, and by no other', async () => {
  const { token, classId } = await openClass();
  const mine = quiz();
  const line = {
    id: mine.id,
    title: mine.title,
    questions: 3,
    kinds: ['true-false', 'single'],
    changedAt: '2026-11-23T08:00:00.000Z',
  };
  expect(await ask('POST /api/class-visits/quizzes/keep', { token, ...mine })).toEqual({ quiz: line });
  expect(await ask('POST /api/class-visits/quizzes', { token })).toEqual({ quizzes: [line] });
  expect(await ask('POST /api/class-visits/quizzes/one', { token, id: mine.id })).toEqual({ quiz: mine });
  expect(await ownQuizOf(server.storage.db, classId, mine.id)).toEqual(mine);

  const other = await openClass();
  expect(await ownQuizOf(server.storage.db, other.classId, mine.id)).toBeNull();
  const one = 'POST /api/class-visits/quizzes/one';
  expect(await refused(one, { token: other.token, id: mine.id })).toEqual([404, 'quiz-unknown']);
  expect(await refused(one, { token: 'not-a-link', id: mine.id })).toEqual([404, 'visit-unknown']);
  // The same id in another class is another quiz.
  await ask('POST /api/class-visits/quizzes/keep', { token: other.token, ...mine, title: 'Autre' });
  expect((await ask(one, { token, id: mine.id })).quiz.title).toBe(mine.title);
});

test('Z61. A file is read without being kept: its questions and its report come back', async () => {
  const { token } = await openClass();
  const file = base64('::A::Le fer est un métal.{T}\n\nLe cuivre ? {=Oui\n~Non\n\nB {essay}');
  const read = await ask('POST /api/class-visits/quizzes/read', { token, name: 'a.gift', file });
  expect(read.questions.map(({ prompt }) => prompt)).toEqual(['Le fer est un métal.']);
  expect(read.report.map(({ line, outcome }) => [line, outcome])).toContainEqual([3, 'refused']);
  const large = base64('x'.repeat(QUIZ_FILE_BYTES + 1));
  const told = await ask('POST /api/class-visits/quizzes/read', { token, name: 'a.gift', file: large });
  expect(told.report.map(({ reasons }) => reasons[0]!.code)).toEqual(['file-too-large']);
  const read1 = 'POST /api/class-visits/quizzes/read';
  const huge = base64('x'.repeat(QUIZ_FILE_BYTES * 2));
  expect(await refused(read1, { token, name: 'a', file: huge })).toEqual([413, 'too-large']);
  expect(await refused(read1, { token, name: 'a', file: 'no base64!' })).toEqual([400, 'bad-request']);
  expect(await refused(read1, { token: 'none', name: 'a', file })).toEqual([404, 'visit-unknown']);
  expect(await ask('POST /api/class-visits/quizzes', { token })).toEqual({ quizzes: [] });
});

test('Z62. A quiz sent twice is kept once; sent again changed, it is changed', async () => {
  const { token } = await openClass();
  const mine = quiz();
  const keep = 'POST /api/class-visits/quizzes/keep';
  await Promise.all([1, 2].map(() => ask(keep, { token, ...mine })));
  await ask(keep, { token, ...mine, title: '  Autre \n titre ', questions: QUESTIONS.slice(1) });
  const { quizzes } = await ask('POST /api/class-visits/quizzes', { token });
  expect(quizzes).toMatchObject([{ id: mine.id, title: 'Autre titre', questions: 2 }]);
  const gone = await ask('POST /api/class-visits/quizzes/remove', { token, id: mine.id });
  expect(gone).toEqual({ quizzes: [] });
  expect(await ask('POST /api/class-visits/quizzes/remove', { token, id: mine.id })).toEqual(gone);
});

test('Z63. A class keeps thirty own quizzes; one too many, one too large or one with a fault is refused, and nothing else changes', async () => {
  const { token } = await openClass();
  const keep = 'POST /api/class-visits/quizzes/keep';
  const all = Array.from({ length: 30 }, (_, n) => quiz({ title: `Quiz ${n}` }));
  for (const one of all) await ask(keep, { token, ...one });
  expect(await refused(keep, { token, ...quiz() })).toEqual([409, 'quizzes-full']);
  await ask(keep, { token, ...all[0]!, title: 'Changé' });
  const long = Array.from({ length: 200 }, (_, n) => ({
    kind: 'true-false',
    prompt: `${n} ${'é'.repeat(990)}`,
    explanation: 'é'.repeat(2000),
    answer: true,
  }));
  expect(await refused(keep, { token, ...all[1]!, questions: long })).toEqual([413, 'quiz-too-large']);
  for (const fault of [
    { title: ' ' },
    { questions: [] },
    { id: 'mine' },
    { questions: [{ kind: 'single', prompt: 'Combien ?', choices: ['1', '2'], answer: 2 }] },
  ])
    expect(await refused(keep, { token, ...quiz(), ...fault })).toEqual([400, 'bad-request']);
  const { quizzes } = await ask('POST /api/class-visits/quizzes', { token });
  expect(quizzes.map(({ title, questions }) => `${title}/${questions}`).sort()).toEqual(
    ['Changé', ...all.slice(1).map(({ title }) => title)].map((title) => `${title}/3`).sort(),
  );
});

test('Z64. An own quiz leaves as GIFT, Moodle XML or CSV, and is read back as it was', async () => {
  const { token } = await openClass();
  const mine = quiz();
  await ask('POST /api/class-visits/quizzes/keep', { token, ...mine });
  const names: string[] = [];
  for (const as of ['gift', 'moodle-xml', 'csv'] satisfies QuizFormat[]) {
    const answer = await post('/api/class-visits/quizzes/file', { token, id: mine.id, as, language: 'fr' });
    const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition')!)![1]!;
    names.push(name);
    const file = Buffer.from(await answer.arrayBuffer()).toString('base64');
    const read = await ask('POST /api/class-visits/quizzes/read', { token, name, file });
    expect(read.questions).toEqual(mine.questions);
    expect(read.report.every(({ outcome }) => outcome === 'taken')).toBe(true);
  }
  expect(names).toEqual(['gift', 'xml', 'csv'].map((ending) => `quiz-controle-d-hiver.${ending}`));
  const unknown = { token, id: randomUUID(), as: 'csv', language: 'fr' };
  expect(await refused('POST /api/class-visits/quizzes/file', unknown)).toEqual([404, 'quiz-unknown']);
});

test('Z65. A quiz of the edition can be the start of an own one: all six kinds, in the language asked for', async () => {
  const { token } = await openClass();
  const { sector, questions, title } = server.edition.quizzes[0]!;
  const copy = 'POST /api/class-visits/quizzes/copy';
  const started = await ask(copy, { token, sector, language: 'fr' });
  expect(started.title).toBe(title.fr);
  expect(started.left).toBe(0);
  expect(started.questions.map(({ kind }) => kind)).toEqual(questions.map(({ kind }) => kind));
  expect(started.questions[0]!.explanation).toBe(
    `${questions[0]!.explanation.fr}\nSource : ${questions[0]!.source}`,
  );
  const kept = { token, id: randomUUID(), title: started.title, questions: started.questions };
  await ask('POST /api/class-visits/quizzes/keep', kept);
  const gone = { token, sector: 'maritime', language: 'en' };
  expect(await refused(copy, gone)).toEqual([404, 'not-found']);
  expect(await refused(copy, { ...gone, token: 'none', sector })).toEqual([404, 'visit-unknown']);
});

test('Z66. A class’s own quizzes are erased with it', async () => {
  const { token, classId } = await openClass();
  const mine = quiz();
  await ask('POST /api/class-visits/quizzes/keep', { token, ...mine });
  expect((await post('/api/class-visits/erase', { token })).status).toBe(200);
  expect(await ownQuizOf(server.storage.db, classId, mine.id)).toBeNull();
  expect(await refused('POST /api/class-visits/quizzes', { token })).toEqual([404, 'visit-unknown']);
});

test('Z61. Of one class thirty files are read at once, then patience is asked for', async () => {
  const { token } = await openClass();
  const body = { token, name: 'a.gift', file: base64('A{T}') };
  const answers: number[] = [];
  for (let n = 0; n < 31; n++) answers.push((await post('/api/class-visits/quizzes/read', body)).status);
  expect(answers).toEqual([...Array(30).fill(200), 429]);
});
