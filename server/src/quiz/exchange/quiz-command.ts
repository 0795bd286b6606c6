import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Language } from '@ville-usine/shared/content/localized';
import { QUIZ_FORMATS } from '@ville-usine/shared/quiz/import-report';
import { sayReportLine } from '@ville-usine/shared/quiz/import-words';
import { exportQuiz } from './export-quiz.ts';
import { importQuiz } from './import-quiz.ts';

/** How the command is called. */
export const QUIZ_USAGE =
  'npm run editions -- quiz <fichier> [--to gift|moodle-xml|csv] [--out <fichier>] [--language fr|en]';

type Output = { file(text: string): void; report(line: string): void };

/**
 * Says what a teacher's quiz file holds, a line for each question, and writes it in another format where one is asked for:
 * to `--out`, or to the standard output, where the report then leaves room for it.
 *
 * @param folder that the files' names start from.
 * @returns the exit code: 0 when every question was taken, 1 when some were not, 2 when the call cannot be understood or
 *   a file cannot be read or written.
 */
export function quizCommand(args: string[], folder: string, output?: Output): number {
  try {
    const options = {
      to: { type: 'string' },
      out: { type: 'string' },
      language: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const format = QUIZ_FORMATS.find((one) => one === values.to);
    const language = Language.safeParse(values.language ?? 'fr').data;
    const [name, ...more] = positionals;
    const unknown = values.to !== undefined && !format;
    const nowhere = values.out !== undefined && !format;
    if (!name || more.length > 0 || !language || unknown || nowhere) throw new Error(QUIZ_USAGE);

    const piped = format !== undefined && values.out === undefined;
    const { file, report } = output ?? {
      file: (text) => process.stdout.write(text),
      report: piped ? console.error : console.log,
    };
    const read = importQuiz({ name: basename(name), bytes: readFileSync(resolve(folder, name)) });
    for (const told of read.report) report(sayReportLine(told, language));
    if (format) {
      const written = exportQuiz(read.questions, format, language);
      if (values.out === undefined) file(written);
      else writeFileSync(resolve(folder, values.out), written);
    }
    return read.report.some((told) => told.outcome === 'refused') ? 1 : 0;
  } catch (fault) {
    (output?.report ?? console.error)(fault instanceof Error ? fault.message : String(fault));
    return 2;
  }
}
