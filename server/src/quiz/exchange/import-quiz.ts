import type { ImportReason, QuizFormat, ReportLine } from '@ville-usine/shared/quiz/import-report';
import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import type { Found, Unread } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';
import { MAX_QUESTIONS } from './exchange-limits.ts';
import { type QuizFile, readBytes } from './read-bytes.ts';
import { isQuizTable, readCsv } from './read-csv.ts';
import { readGift } from './read-gift.ts';
import { readMoodle } from './read-moodle.ts';
import { settle } from './settle.ts';

export type QuizImport = { questions: OwnQuestion[]; report: ReportLine[] };

const READERS: Record<QuizFormat, (text: string) => Iterable<Found>> = {
  gift: readGift,
  'moodle-xml': readMoodle,
  csv: readCsv,
};

/**
 * The questions of a quiz file in GIFT, Moodle XML or CSV, and what became of each of them. Nothing is thrown, whatever
 * the file holds: a fault is a line of the report and costs its own question alone. At most `MAX_FILE_BYTES` are read and
 * `MAX_QUESTIONS` questions looked at; the first one after them gets a line that counts them all.
 */
export function importQuiz(file: QuizFile): QuizImport {
  const questions: OwnQuestion[] = [];
  const report: ReportLine[] = [];
  const whole = (outcome: 'refused' | 'noted', reason: ImportReason) =>
    report.push({ line: 1, excerpt: excerptOf(file.name), outcome, reasons: [reason] });
  const read = readBytes(file);
  if ('refused' in read) {
    whole('refused', read.refused);
    return { questions, report };
  }
  if (read.latin) whole('noted', { code: 'read-as-latin' });
  const format = formatOf(file.name, read.text);
  if (!format) {
    whole('refused', { code: 'format-unknown' });
    return { questions, report };
  }
  let asked = 0;
  let noted = 0;
  const rest = { code: 'too-many-questions' as const, max: MAX_QUESTIONS, left: 0 };
  for (const found of READERS[format](read.text)) {
    const { line } = 'draft' in found ? found.draft : found.unread;
    if ('unread' in found && found.unread.outcome === 'noted') {
      noted += 1;
      if (noted <= MAX_QUESTIONS) report.push(lineOf(found.unread));
      continue;
    }
    asked += 1;
    if (asked > MAX_QUESTIONS) {
      if (rest.left === 0) report.push({ line, excerpt: '', outcome: 'refused', reasons: [rest] });
      rest.left += 1;
    } else if ('draft' in found) {
      const settled = settle(found.draft);
      if (settled.question) questions.push(settled.question);
      report.push(settled.line);
    } else report.push(lineOf(found.unread));
  }
  if (asked === 0) whole('refused', { code: 'file-empty' });
  return { questions, report };
}

function lineOf({ line, title, outcome, reason }: Unread): ReportLine {
  return { line, excerpt: excerptOf(title), outcome, reasons: [reason] };
}

/** By its ending where that says it, by its beginning otherwise: `.txt` may be anything. */
function formatOf(name: string, text: string): QuizFormat | null {
  if (/\.gift$/i.test(name)) return 'gift';
  if (/^\s*</.test(text)) return 'moodle-xml';
  if (/\.xml$/i.test(name)) return 'moodle-xml';
  if (/\.(?:csv|tsv)$/i.test(name) || isQuizTable(text)) return 'csv';
  return /[{}]|^\s*(?:::|\/\/|\$CATEGORY)/im.test(text) ? 'gift' : null;
}
