import type { Language } from '@ville-usine/shared/content/localized';
import type { QuizFormat } from '@ville-usine/shared/quiz/import-report';
import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import { writeCsv } from './write-csv.ts';
import { writeGift } from './write-gift.ts';
import { writeMoodle } from './write-moodle.ts';

/**
 * Questions as a file that `importQuiz` reads back as they are, and Moodle or a spreadsheet as far as it can.
 *
 * @param language of a table's header; the other formats have no words of their own.
 */
export function exportQuiz(
  questions: readonly OwnQuestion[],
  format: QuizFormat,
  language: Language = 'fr',
): string {
  switch (format) {
    case 'gift':
      return writeGift(questions);
    case 'moodle-xml':
      return writeMoodle(questions);
    case 'csv':
      return writeCsv(questions, language);
  }
}
