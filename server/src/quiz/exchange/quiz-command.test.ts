import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quizCommand } from './quiz-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ville-usine-quiz-'));
  writeFileSync(join(folder, 'quiz.gift'), '::Un::Vrai ? {T}\n\n::Deux::Racontez. {}\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function call(...args: string[]) {
  const said: string[] = [];
  const files: string[] = [];
  const output = { report: (line: string) => said.push(line), file: (text: string) => files.push(text) };
  return { code: quizCommand(args, folder, output), said, files };
}

test('Z53. From the command line a quiz is reported line by line, and written in another format.', () => {
  expect(call('quiz.gift')).toEqual({
    code: 1,
    said: [
      'Ligne 1 · « Un » : reprise.',
      'Ligne 3 · « Deux » : non reprise. Les réponses rédigées n’existent pas ici.',
    ],
    files: [],
  });
  expect(call('quiz.gift', '--to', 'csv', '--language', 'en')).toMatchObject({
    said: ['Line 1 · “Un”: taken.', 'Line 3 · “Deux”: not taken. There are no essays here.'],
    files: [expect.stringContaining('true-false,Vrai ?,true')],
  });
  expect(call('quiz.gift', '--to', 'moodle-xml', '--out', 'quiz.xml').files).toEqual([]);
  expect(readFileSync(join(folder, 'quiz.xml'), 'utf8')).toContain('<question type="truefalse">');
  expect(call('quiz.xml').code).toBe(0);
  for (const args of [[], ['quiz.gift', '--to', 'docx'], ['nowhere.gift'], ['quiz.gift', '--out', 'x']]) {
    expect(call(...args)).toMatchObject({ code: 2, said: [expect.any(String)], files: [] });
  }
});
