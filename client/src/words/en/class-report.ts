import type { classReport as fr } from '../fr/class-report.ts';

/** What a class visit leaves: read, saved as files, erased. */
export const classReport: typeof fr = {
  title: 'Report of the visit',
  coming: 'It writes itself during the visit: attendance, stops, quizzes, questions and answers, trades.',
  reading: 'Reading the report…',
  again: 'Read again',
  facts: {
    pupils_one: 'pupil came, of {{planned}}',
    pupils_other: 'pupils came, of {{planned}}',
    stops_one: 'stop made, of {{planned}}',
    stops_other: 'stops made, of {{planned}}',
    quiz_one: 'quiz answer, {{right}} right',
    quiz_other: 'quiz answers, {{right}} right',
    questions_one: 'question, {{answered}} answered',
    questions_other: 'questions, {{answered}} answered',
    trades_one: 'trade met',
    trades_other: 'trades met',
  },
  files: {
    title: 'Save',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    xapi: 'xAPI',
    of: 'Save the report as {{as}}',
    saved: 'The file is among your downloads.',
    failed: 'The file did not come. Try again in a moment: nothing is lost.',
  },
  erase: {
    key: 'Erase the class',
    title: 'Erase all that is kept of this class?',
    line: 'The pupils’ visits, the report, the code and this link are gone for good. Save the report first.',
    yes: 'Erase for good',
    no: 'Keep',
    done_one: 'The class is erased, with {{count}} pupil’s visit.',
    done_other: 'The class is erased, with {{count}} pupils’ visits.',
    otherwise: 'If you do nothing, everything is erased 30 days after the visit.',
  },
};
