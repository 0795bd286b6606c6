import { OWN_QUESTIONS, QUIZ_FILE_BYTES } from '@ville-usine/shared/quiz/own-limits';

/** The largest quiz file that is read, in bytes; a text counts as its UTF-8. */
export const MAX_FILE_BYTES = QUIZ_FILE_BYTES;

/** How many questions of one file are looked at; what comes after is told in one line. */
export const MAX_QUESTIONS = OWN_QUESTIONS;

/** How deep the tags of a Moodle XML may be nested; Moodle's own need seven. */
export const MAX_XML_DEPTH = 30;

/** The same for the HTML within a text; the parser's time grows with the square of it. */
export const MAX_HTML_DEPTH = 200;

/** How many answers a question may have before it is looked at; one with more is refused. */
export const MAX_ANSWERS = 50;

/** Characters of a title or prompt that the report repeats, and of a piece of text that a reason names. */
export const EXCERPT = 60;
