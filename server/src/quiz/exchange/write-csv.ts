import { inLanguage, type Language } from '@ville-usine/shared/content/language';
import { csvCell } from '@ville-usine/shared/live/transcript-csv';
import { OWN_COUNT, type OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import { CSV_COLUMNS } from './csv-columns.ts';
import { guardCell } from './free-cell.ts';

/**
 * Questions as a table that spreadsheets open: RFC 4180 with CRLF, UTF-8 with a byte order mark, separated by semicolons
 * with a French header and by commas with an English one. All six kinds, a row each; choices are counted from 1.
 */
export function writeCsv(questions: readonly OwnQuestion[], language: Language): string {
  const separator = language === 'en' ? ',' : ';';
  const lines = [inLanguage(CSV_COLUMNS, language), ...questions.map(rowOf)].map((row) =>
    row.join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function rowOf(question: OwnQuestion): string[] {
  const { answer, choices = [], pairs = [], numbers = ['', '', '', ''], unit = '' } = cellsOf(question);
  return [
    question.kind,
    safe(question.prompt),
    answer,
    ...padded(choices, OWN_COUNT.choices.max),
    ...padded(pairs, OWN_COUNT.pairs.max),
    safe(unit),
    ...numbers.map(String),
    safe(question.explanation ?? ''),
  ];
}

type Cells = {
  answer: string;
  choices?: string[];
  pairs?: string[];
  numbers?: (number | '')[];
  unit?: string;
};

function cellsOf(question: OwnQuestion): Cells {
  switch (question.kind) {
    case 'single':
      return { answer: String(question.answer + 1), choices: question.choices };
    case 'multiple':
      return { answer: question.answers.map((i) => i + 1).join(' '), choices: question.choices };
    case 'true-false':
      return { answer: String(question.answer) };
    case 'order':
      return { answer: '', choices: question.items };
    case 'match':
      return {
        answer: '',
        choices: question.pairs.map((pair) => pair.left),
        pairs: question.pairs.map((pair) => pair.right),
      };
    case 'estimate': {
      const { min, max, step, tolerance, unit } = question;
      return { answer: String(question.answer), numbers: [min, max, step, tolerance], unit };
    }
  }
}

function padded(texts: string[], length: number): string[] {
  return Array.from({ length }, (_, i) => safe(texts[i] ?? ''));
}

function safe(text: string): string {
  return csvCell(guardCell(text));
}
