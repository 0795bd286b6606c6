/** The time, handed to whoever needs it so that tests can set it. */
export type Clock = { now(): Date };

export const SYSTEM_CLOCK: Clock = { now: () => new Date() };
