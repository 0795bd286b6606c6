import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TEST_EDITIONS } from '../ops/test-server.ts';
import { sayFault } from './content-fault.ts';
import { loadEdition } from './load-edition.ts';
import { readEdition } from './read-edition.ts';

let editions: string;
let folder: string;
beforeEach(() => {
  editions = mkdtempSync(join(tmpdir(), 'ville-usine-editions-'));
  cpSync(TEST_EDITIONS, editions, { recursive: true });
  folder = join(editions, 'essai');
});
afterEach(() => rmSync(editions, { recursive: true, force: true }));

const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
};
const said = () =>
  readEdition(folder)
    .faults.filter(({ severity }) => severity === 'error')
    .map((fault) => sayFault(fault, 'fr'));
const warned = () => readEdition(folder).faults.map((fault) => sayFault(fault, 'fr'));

describe('an edition', () => {
  test('C1. A right edition is loaded whole, with a version that changes with its files.', () => {
    const before = loadEdition('essai', editions);
    expect(before.sectors.map((sector) => sector.id)).toEqual(['chimie', 'metallurgie']);
    expect(before.quizzes[0]?.questions.map((question) => question.kind)).toHaveLength(6);
    change('companies/acierie-belle-etoile.yaml', 'Essai-sur-Mer', 'Essai-les-Bains');
    expect(loadEdition('essai', editions).version).not.toBe(before.version);
  });

  test.each([
    [
      'a missing line',
      'companies/acierie-belle-etoile.yaml',
      'town: Essai-sur-Mer\n',
      '',
      /companies\/acierie.*:1: « town » manque : ajoutez/,
    ],
    [
      'a wrong value',
      'companies/acierie-belle-etoile.yaml',
      '"#2f62d9"',
      'bleu',
      /:5: « colour » .*écrivez une couleur/,
    ],
    [
      'a key nobody knows',
      'sectors/chimie.yaml',
      'open: false',
      'open: false\nouvert: non',
      /chimie\.yaml:7: .*personne ne lit, « ouvert »/,
    ],
    [
      'YAML that cannot be read',
      'sectors/chimie.yaml',
      'steps: []',
      'steps: [',
      /chimie\.yaml:\d+: .* fermez/,
    ],
    [
      'a trade that does not exist',
      'companies/acierie-belle-etoile.yaml',
      '[fondeur]',
      '[fondeur, sorcier]',
      /:20: Le métier « sorcier » n’existe pas/,
    ],
    [
      'a missing picture',
      'companies/acierie-belle-etoile.yaml',
      'file: acierie-belle-etoile.svg',
      'file: nulle-part.svg',
      /:11: L’image pictures\/nulle-part\.svg manque/,
    ],
    [
      'a text that is too long',
      'companies/acierie-belle-etoile.yaml',
      "On y essaie l'acier.",
      `${'mot '.repeat(61)}.`,
      /:9: « text\.fr » a 61 mots/,
    ],
    [
      'an answer that is no choice',
      'quizzes/metallurgie.yaml',
      'answer: 1\n',
      'answer: 7\n',
      /quizzes.*: Il n’y a pas de choix n° 7/,
    ],
    [
      'a place that does not exist',
      'quizzes/metallurgie.yaml',
      'place: acierie-belle-etoile',
      'place: ailleurs',
      /« ailleurs » n’est ni un stand ni une étape/,
    ],
    [
      'a question id given twice',
      'quizzes/metallurgie.yaml',
      'id: ordre',
      'id: paires',
      /L’id « paires » existe déjà/,
    ],
    [
      'an edition in a folder of another name',
      'edition.yaml',
      'id: essai',
      'id: autre',
      /edition\.yaml:1: L’id « autre »/,
    ],
  ])('C2. %s stops the start with file, line, reason and how to mend it.', (_, file, from, to, expected) => {
    change(file, from, to);
    expect(said().join('\n')).toMatch(expected);
    expect(() => loadEdition('essai', editions)).toThrow(expect.objectContaining({ fault: 'content' }));
  });

  test('C3. The same id in two files is refused, and names the first.', () => {
    cpSync(join(folder, 'companies/acierie-belle-etoile.yaml'), join(folder, 'companies/deux.yaml'));
    expect(said().join('\n')).toMatch(/companies\/deux\.yaml:1: .*existe déjà dans companies\/acierie/);
  });

  test('C4. An edition that does not exist is refused and those that do are named.', () => {
    expect(() => loadEdition('nulle-part', editions)).toThrow(/does not exist; there is: essai/);
    rmSync(join(folder, 'edition.yaml'));
    expect(said()).toEqual([expect.stringContaining('edition.yaml: Ce fichier manque')]);
  });

  test('C5. Portraits far from half women, half men are warned of and do not stop the start.', () => {
    const trade = readFileSync(join(folder, 'trades/metallurgie.yaml'), 'utf8');
    const more = ['a', 'b', 'c'].map((id) =>
      trade.replace('id: fondeur', `id: ${id}`).replace('woman', 'man'),
    );
    writeFileSync(join(folder, 'trades/metallurgie.yaml'), [trade, ...more].join('\n'));
    expect(warned().join()).toMatch(/1 portraits sur 5 sont des femmes/);
    expect(loadEdition('essai', editions).trades).toHaveLength(4);
  });
});
