/** What is written on the big screen of the session one attends, line by line; nothing while one attends none. */
export const bigScreen: { written: readonly string[] } = { written: [] };
