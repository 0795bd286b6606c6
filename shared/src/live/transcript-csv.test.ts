import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublicTranscript } from './transcript.ts';
import { csvCell, transcriptCsv } from './transcript-csv.ts';

/** Reads RFC 4180 back. */
function read(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv[at + 1] === '"') cell += csv[++at];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === separator) {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (character === '\r' && csv[at + 1] === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      rows.push([]);
      at++;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

const line = (text: string, reply: string) => ({
  id: 'q',
  text,
  pseudonym: 'Rivet Rapide',
  place: null,
  votes: 3,
  reworded: false,
  at: '2026-11-23T09:00:00.000Z',
  answer: { by: 'Karim', text: reply, at: '2026-11-23T09:05:00.000Z', corrected: true },
});
const SAID = { id: 'c', text: '=1', by: 'Sam', at: '2026-11-23T09:06:00.000Z', corrected: false };
const transcript = (...questions: PublicTranscript['questions']) =>
  ({ questions, captions: [SAID], polls: [], spotlights: [] }) as unknown as PublicTranscript;

test('L131. whatever is written comes back from the table, cell by cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, reply) => {
      for (const [language, separator] of [
        ['fr', ';'],
        ['en', ','],
      ] as const) {
        const csv = transcriptCsv(transcript(line(text, reply)), language);
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const [head, row, said] = read(csv.slice(1), separator);
        expect(row).toHaveLength(head!.length);
        expect(said?.slice(5, 7)).toEqual(['Sam', "'=1"]);
        expect(row![2]!.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
        expect(row![6]!.replace(/^'/, '')).toBe(reply.replace(/^'/, ''));
      }
    }),
  );
});

test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', ' =1', '\uFF1D1', '\r=1'])(
  'L131. %j is led by an apostrophe',
  (text) => {
    expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('L131. an ordinary sentence is left as it is', () => {
  expect(csvCell('Il fait 1 600 °C, non ?')).toBe('"Il fait 1 600 °C, non ?"');
  expect(csvCell('Pourquoi ?')).toBe('Pourquoi ?');
});
