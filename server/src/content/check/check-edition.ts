import type { ContentFault } from '../content-fault.ts';
import type { WrittenEdition } from '../read-edition.ts';
import type { Path, Written } from '../written.ts';
import { checkAnswers } from './check-answers.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkIds } from './check-ids.ts';
import { checkPictures } from './check-pictures.ts';
import { checkProgramme } from './check-programme.ts';
import { checkTexts } from './check-texts.ts';
import { checkWhole } from './check-whole.ts';

/** Says what is wrong at a place of an object. */
export type Say = (at: Written, path: Path, sentence: ContentFault['sentence']) => void;
export type Voices = { error: Say; warning: Say };

/** What no schema can show: dead references, ids given twice, pictures, long texts, answers, parity, what is missing. */
export function checkEdition(edition: WrittenEdition): ContentFault[] {
  const faults: ContentFault[] = [];
  const voice =
    (severity: ContentFault['severity']): Say =>
    (at, path, sentence) =>
      faults.push({ file: at.file, line: at.lineOf(path), sentence, severity });
  const voices = { error: voice('error'), warning: voice('warning') };
  checkIds(edition, voices.error);
  checkProgramme(edition.programme, voices);
  checkTexts(edition, voices);
  checkAnswers(edition.quizzes, voices.error);
  checkGlossary(edition, voices);
  checkWhole(edition, voices.warning);
  faults.push(...checkPictures(edition));
  return faults;
}
