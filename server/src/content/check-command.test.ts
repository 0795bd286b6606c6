import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkCommand } from './check-command.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

function run(...args: string[]) {
  const lines: string[] = [];
  const code = checkCommand(args, { folder: here, language: 'fr', say: (line) => lines.push(line) });
  return { code, lines };
}

test('C224. The check takes a path or a folder of editions, says all of them, and ends with 1 when one cannot be opened', () => {
  const { code, lines } = run('broken-editions');
  expect(code).toBe(1);
  expect(lines).toContainEqual(
    expect.stringMatching(/^✗ fautes: ne peut pas être ouverte : \d\d ✗ à corriger/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^✗ illisible: ne peut pas être ouverte : 9 ✗/));
  expect(run('broken-editions/illisible').lines.every((line) => /^✗ illisible/.test(line))).toBe(true);
});

test('C224. What is only unfinished opens; with --strict it does not pass', () => {
  expect(run('test-editions/essai')).toMatchObject({ code: 0 });
  expect(run('test-editions/essai', '--strict')).toMatchObject({ code: 1 });
  expect(run('paca-2021', '--strict')).toMatchObject({ code: 0 });
  expect(run('nulle-part').lines).toEqual([
    '✗ nulle-part/edition.yaml: Ce fichier manque : écrivez-le, le format est dans assets/editions/README.md.',
    expect.stringContaining('ne peut pas être ouverte'),
  ]);
});
