/** Whose state in which session has changed in memory since it was last written. */
export type Noted = readonly (readonly [sessionId: string, visitorId: string])[];

export type NotedWrites = {
  note(sessionId: string, visitorId: string): void;
  /** Resolves once all that was noted before is on disk. Rejects when it could not be written; the next call tries again. */
  written(): Promise<void>;
};

/**
 * Keeps a state that lives in memory on disk as well: `write` is given all that was noted since the last time, so that
 * a thousand who come at once make a few writes. One write at a time, so that the last state stays.
 */
export function notedWrites(write: (noted: Noted) => Promise<void>): NotedWrites {
  const fresh = new Map<string, readonly [string, string]>();
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  async function run(): Promise<void> {
    const taken = [...fresh];
    fresh.clear();
    try {
      await write(taken.map(([, one]) => one));
    } catch (error) {
      for (const [key, one] of taken) fresh.set(key, one);
      throw error;
    }
  }

  return {
    note(sessionId, visitorId) {
      fresh.set(`${sessionId} ${visitorId}`, [sessionId, visitorId]);
    },
    written() {
      if (fresh.size === 0) return next ?? current;
      const begun: Promise<void> =
        next ??
        current
          .catch(() => undefined)
          .then(() => {
            current = begun;
            next = null;
            return run();
          });
      next = begun;
      return begun;
    },
  };
}
