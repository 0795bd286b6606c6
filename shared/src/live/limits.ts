/** How long a question and an answer may be, in characters. Apart, so that pages need no schemas to count. */
export const QUESTION_LENGTH = 280;
export const ANSWER_LENGTH = 1000;
/** A professional's word to the moderators about a question. */
export const REMARK_LENGTH = 200;
/** One caption: about three lines on a phone. */
export const CAPTION_LENGTH = 200;
