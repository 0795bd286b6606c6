import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, MAX_QUESTIONS } from './exchange-limits.ts';
import { importQuiz } from './import-quiz.ts';

/** In milliseconds; they take under 200 on one core, and a machine may be busy. */
const SOON = 5000;
const full = (piece: string) => piece.repeat(Math.floor(MAX_FILE_BYTES / Buffer.byteLength(piece)));
const codes = (name: string, text: string) => {
  const began = performance.now();
  const { questions, report } = importQuiz({ name, text });
  expect(performance.now() - began).toBeLessThan(SOON);
  expect(report.length).toBeGreaterThan(0);
  expect(report.length).toBeLessThanOrEqual(2 * MAX_QUESTIONS + 1);
  for (const told of report) expect(told.excerpt.length).toBeLessThan(200);
  return { questions: questions.length, first: report[0]!.reasons[0]?.code, last: report.at(-1)!.reasons[0] };
};

describe('a file that means harm', () => {
  test('Z49. A file that is too large, is no text or holds nothing is refused with its reason.', () => {
    expect(codes('a.gift', '{'.repeat(1_000_000)).first).toBe('file-too-large');
    expect(codes('a.gift', 'q {T}\0').first).toBe('not-text');
    expect(codes('a.gift', ' \n\n').first).toBe('file-empty');
    expect(codes('a.gift', '// rien').first).toBe('file-empty');
    expect(codes('a.txt', 'bonjour').first).toBe('format-unknown');
    expect(codes('a.xml', '<html></html>').first).toBe('no-quiz-in-xml');
    const png = importQuiz({ name: 'a.gift', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) });
    expect(png.report[0]?.reasons[0]?.code).toBe('not-text');
  });

  test.each([
    ['braces', 'a.gift', full('{')],
    ['braces on lines', 'a.gift', full('{\n')],
    ['blank lines within braces', 'a.gift', `q {${full('\n').slice(9)}=a}`],
    ['answers', 'a.gift', `q {${full('=a ~').slice(9)}}`],
    ['arrows', 'a.gift', `q {${full('=->').slice(9)}}`],
    ['hashes', 'a.gift', `q {#${full('#').slice(9)}}`],
    ['backslashes', 'a.gift', full('\\')],
    ['open tags', 'a.gift', `[html]${full('<b>').slice(20)} {T}`],
    ['half tags', 'a.gift', `${full('<p ').slice(9)} {T}`],
    ['categories', 'a.gift', full('$CATEGORY: a\n')],
    ['marks on one letter', 'a.gift', `q${full('\u0301').slice(9)} {T}`],
    ['deep tags', 'a.xml', `<quiz>${full('<a>').slice(9)}`],
    ['questions in questions', 'a.xml', `<quiz>${full('<question>').slice(9)}`],
    ['half an XML', 'a.xml', `<quiz>${full('<question ').slice(9)}`],
    ['quotation marks', 'a.csv', `question;answer\n${full('"').slice(30)}`],
    ['open quotation marks', 'a.csv', `question;answer\n${full('"a\n').slice(30)}`],
    ['separators', 'a.csv', `question;answer\n${full(';').slice(30)}`],
  ])('Z50. Half a megabyte of one thing is read in a moment, into a short report: %s', (_, name, text) => {
    expect(codes(name, text).questions).toBeLessThanOrEqual(1);
  });

  test('Z50. A table with too many broken rows is given up, and where is told.', () => {
    expect(codes('a.csv', `question;answer\n${'"a\n'.repeat(1001)}`).last).toEqual({ code: 'csv-given-up' });
  });

  test('Z50. Of two thousand questions two hundred are looked at, and the rest is told in one line.', () => {
    const { questions, last } = codes('a.gift', 'Vrai ? {T}\n\n'.repeat(2000));
    expect([questions, last]).toEqual([200, { code: 'too-many-questions', max: 200, left: 1800 }]);
    expect(importQuiz({ name: 'a.gift', text: 'Vrai ? {T}\n\n'.repeat(2000) }).report.at(-1)?.line).toBe(401);
  });

  test('Z51. No entity of a file grows: one that defines some is refused, an unknown one stays as it is written.', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY l0 "ha">${laughs}]><quiz>&l9;</quiz>`;
    expect(codes('a.xml', bomb)).toMatchObject({ questions: 0, first: 'xml-doctype' });
    const outside = '<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz></quiz>';
    expect(codes('a.xml', outside).first).toBe('xml-doctype');
    const { questions } = importQuiz({
      name: 'a.xml',
      text: '<quiz><question type="truefalse"><questiontext format="plain_text"><text>&l9; ?</text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>',
    });
    expect(questions[0]?.prompt).toBe('&l9; ?');
  });
});
