/**
 * The big screen of the session one attends: what is written on it, line by line, and how many pictures of whoever speaks it
 * has shown; nothing while one attends none.
 */
export const bigScreen: { written: readonly string[]; pictures: number } = { written: [], pictures: 0 };
