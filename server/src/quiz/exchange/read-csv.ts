import { csvHeader, csvKind } from './csv-columns.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { type DraftBody, type Found, ReadFault } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';
import { freeCell } from './free-cell.ts';
import { readNumber } from './read-number.ts';

/** Is this the first line of a table that `readCsv` can read? */
export function isQuizTable(text: string): boolean {
  const [header] = csvRows(text.split('\n', 1)[0]!);
  const names = csvHeader(cellsOf(header));
  return names.includes('question') && (names.includes('answer') || names.includes('choice1'));
}

/** The questions of a table, a row each; the first row names the columns (`csv-columns`). */
export function* readCsv(text: string): Generator<Found> {
  const [header, ...rows] = csvRows(text);
  const names = csvHeader(cellsOf(header));
  if (!names.includes('question')) {
    const line = header?.line ?? 1;
    yield { unread: { line, title: '', outcome: 'refused', reason: { code: 'csv-no-columns' } } };
    return;
  }
  for (const { line, cells } of rows) {
    if (typeof cells === 'string') {
      const reason = { code: cells === 'broken' ? ('csv-quote' as const) : ('csv-given-up' as const) };
      yield { unread: { line, title: '', outcome: 'refused', reason } };
      continue;
    }
    const cell = (name: string) => freeCell(cells[names.indexOf(name)] ?? '').trim();
    const prompt = cell('question');
    try {
      const body = bodyOf(cell, line, names);
      yield { draft: { line, title: '', prompt, explanation: cell('explanation'), body, reasons: [] } };
    } catch (fault) {
      if (!(fault instanceof ReadFault)) throw fault;
      yield { unread: { line, title: prompt, outcome: 'refused', reason: fault.reason } };
    }
  }
}

function cellsOf(row: CsvRow | undefined): string[] {
  return row && typeof row.cells !== 'string' ? row.cells : [];
}

function bodyOf(cell: (name: string) => string, line: number, names: (string | null)[]): DraftBody {
  const named = cell('kind');
  const kind = named === '' ? 'single' : csvKind(named);
  if (!kind) throw new ReadFault({ code: 'csv-kind', text: excerptOf(named) }, line);
  const answer = cell('answer');
  const choices = upToLast(
    names.filter((name): name is string => name !== null && /^choice\d+$/.test(name)).map(cell),
  );
  const wrongAnswer = (text: string) => new ReadFault({ code: 'csv-answer', text: excerptOf(text) }, line);
  switch (kind) {
    case 'single':
    case 'multiple': {
      if (answer === '') throw new ReadFault({ code: 'no-right-answer' }, line);
      const parts = kind === 'single' ? [answer] : answer.split(/[\s,;+]+/).filter(Boolean);
      const rights = parts.map((part) => positionOf(part, choices));
      if (rights.includes(null)) throw wrongAnswer(parts[rights.indexOf(null)]!);
      const weight = kind === 'single' ? 100 : 100 / new Set(rights).size;
      return {
        kind: 'choices',
        multiple: kind === 'multiple',
        choices: choices.map((text, i) => ({ text, weight: rights.includes(i) ? weight : 0, feedback: '' })),
      };
    }
    case 'true-false': {
      const truth = /^(?:(v|vrai|t|true|oui|yes|1)|f|faux|false|non|no|n|0)$/i.exec(answer);
      if (!truth) throw wrongAnswer(answer);
      return { kind: 'true-false', answer: truth[1] !== undefined, feedback: { right: '', wrong: '' } };
    }
    case 'order':
      return { kind: 'order', items: choices };
    case 'match':
      return {
        kind: 'match',
        pairs: choices.map((left, i) => ({ left, right: cell(`pair${i + 1}`) })),
      };
    case 'estimate': {
      const number = (name: string, otherwise?: number) => {
        const text = cell(name);
        const value = text === '' && otherwise !== undefined ? otherwise : readNumber(text);
        if (value === null) throw new ReadFault({ code: 'number-broken', text: excerptOf(text) }, line);
        return value;
      };
      const numbers = [{ value: number('answer'), tolerance: number('tolerance', 0), weight: 100 }];
      const ranged = cell('min') !== '' && cell('max') !== '' && cell('step') !== '';
      const range = ranged ? { min: number('min'), max: number('max'), step: number('step') } : null;
      return { kind: 'numbers', numbers, unit: cell('unit'), range, feedback: [] };
    }
  }
}

/** Without the empty cells at the end; one in between stays, to be told. */
function upToLast(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((text) => text !== '') + 1);
}

/** The choice that an answer names by its number from 1, its letter or its words; null where there is none. */
function positionOf(answer: string, choices: string[]): number | null {
  const letter = /^[a-j]$/i.test(answer) ? answer.toLowerCase().charCodeAt(0) - 97 : -1;
  const words = choices.indexOf(answer);
  const found = /^\d{1,2}$/.test(answer) ? Number(answer) - 1 : words >= 0 ? words : letter;
  return found >= 0 && found < choices.length ? found : null;
}
