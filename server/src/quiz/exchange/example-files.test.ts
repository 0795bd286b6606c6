import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importQuiz } from './import-quiz.ts';

/** The examples that a teacher downloads from the page and fills in. */
const FOLDER = fileURLToPath(new URL('../../../../client/public/exemples/', import.meta.url));
const KINDS = ['estimate', 'match', 'multiple', 'order', 'single', 'true-false'];

test('Z68. The example of each format, in French and in English, holds all six kinds and is taken without a fault', () => {
  const names = readdirSync(FOLDER);
  expect(names.sort()).toEqual(
    ['en', 'fr'].flatMap((it) => ['csv', 'gift', 'xml'].map((as) => `quiz-${it}.${as}`)),
  );
  for (const name of names) {
    const { questions, report } = importQuiz({ name, bytes: readFileSync(FOLDER + name) });
    expect(questions.map(({ kind }) => kind).sort(), name).toEqual(KINDS);
    expect(
      report.map(({ outcome }) => outcome),
      name,
    ).toEqual(Array(6).fill('taken'));
  }
});
