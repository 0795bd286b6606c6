/** The longest title of an own quiz, in UTF-16 units, after `tidyLine`. */
export const OWN_TITLE = 80;

/** How many questions an own quiz has at most: as many as are looked at in one file. */
export const OWN_QUESTIONS = 200;

/** How many own quizzes a class keeps. */
export const OWN_QUIZZES = 30;

/** The largest quiz file that is read, in bytes. */
export const QUIZ_FILE_BYTES = 512 * 1024;

/** The largest own quiz that is kept, in bytes of its questions as JSON. */
export const OWN_QUIZ_BYTES = 1024 * 1024;
