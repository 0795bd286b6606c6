import { inLanguage, type Language, localeOf } from '../content/language.ts';
import { csvCell } from '../live/transcript-csv.ts';
import type { ClassReport } from './report.ts';
import { REPORT_WORDS } from './report-words.ts';

/** One table of a report; numbers stay numbers, for spreadsheets. */
export type ReportTable = { name: string; head: readonly string[]; rows: (string | number)[][] };

/** A report as the tables of its files; times are said in `zone`. */
export function reportTables(report: ClassReport, language: Language, zone: string): ReportTable[] {
  const t = inLanguage(REPORT_WORDS, language);
  const clock = new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  const time = (iso: string | null) => (iso === null ? '' : clock.format(new Date(iso)));
  const table = (of: keyof typeof t.tables, rows: ReportTable['rows']): ReportTable => ({
    name: t.tables[of],
    head: t.heads[of],
    rows,
  });
  return [
    table(
      'attendance',
      report.pupils.map((one) => [
        one.pseudonym,
        time(one.from),
        time(one.to),
        one.minutes,
        one.passportCode,
      ]),
    ),
    table(
      'stops',
      report.stops.map((one, index) => [
        index + 1,
        inLanguage(one.name, language),
        time(one.at),
        one.minutes,
        one.stayed ?? '',
      ]),
    ),
    table(
      'results',
      report.pupils.map((one) => [
        one.pseudonym,
        one.quiz.answered,
        one.quiz.right,
        one.stamps,
        one.trades,
        one.asked,
        one.answered,
      ]),
    ),
    table(
      'quiz',
      report.quiz.map(({ sector, text, answered, right }) => [
        sector,
        inLanguage(text, language),
        answered,
        right,
        answered === 0 ? '' : Math.round((right / answered) * 100),
      ]),
    ),
    table(
      'rounds',
      report.rounds.flatMap(({ title, at, questions }) =>
        questions.map(({ text, practice, answered, right }) => [
          time(at),
          inLanguage(title, language),
          practice ? `${inLanguage(text, language)} (${t.practice})` : inLanguage(text, language),
          answered,
          right,
          answered === 0 ? '' : Math.round((right / answered) * 100),
        ]),
      ),
    ),
    table(
      'players',
      report.rounds.flatMap(({ title, at, pupils, of, speed }) =>
        pupils.map(({ pseudonym, answered, right, points }) => [
          time(at),
          inLanguage(title, language),
          pseudonym,
          answered,
          right,
          of,
          speed ? points : '',
        ]),
      ),
    ),
    table(
      'questions',
      report.questions.map(({ at, pseudonym, text, answer }) => [
        time(at),
        pseudonym,
        text,
        answer?.by ?? '',
        answer?.text ?? '',
      ]),
    ),
    table(
      'trades',
      report.trades.map(({ name, by }) => [inLanguage(name, language), by]),
    ),
  ];
}

/** All tables one after the other, as a French Excel opens them: semicolons in French, commas in English, a mark of UTF-8. */
export function reportCsv(report: ClassReport, language: Language, zone: string): string {
  const separator = language === 'en' ? ',' : ';';
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell) => csvCell(String(cell))).join(separator);
  const tables = reportTables(report, language, zone);
  const blocks = tables.map(({ name, head, rows }) =>
    [line([name]), line(head), ...rows.map(line)].join('\r\n'),
  );
  return `\uFEFF${blocks.join('\r\n\r\n')}\r\n`;
}
