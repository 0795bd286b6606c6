/** After so many wrong keys of one class within ten minutes its keys open nothing for as long, milliseconds. */
const WRONG = 40;
const WITHIN_MS = 10 * 60_000;

/** Keys have four signs only: whoever tries many of one class, from however many addresses, finds them locked. */
export type KeyLocks = {
  /** Seconds for which the class's keys are locked; 0 where they are not. */
  wait(classId: string): number;
  /** Counts a wrong key; true when it locks the class's keys. */
  wrong(classId: string): boolean;
};

/** `now` gives milliseconds. */
export function keyLocks(now: () => number = Date.now): KeyLocks {
  /** When wrong keys were typed within the last minutes, by class. */
  const typed = new Map<string, number[]>();
  const lockedUntil = new Map<string, number>();

  function forget(at: number): void {
    for (const [classId, times] of typed) if (at - times.at(-1)! >= WITHIN_MS) typed.delete(classId);
    for (const [classId, until] of lockedUntil) if (until <= at) lockedUntil.delete(classId);
  }

  const wait = (classId: string) => Math.max(0, Math.ceil(((lockedUntil.get(classId) ?? 0) - now()) / 1000));

  return {
    wait,
    wrong(classId) {
      const at = now();
      forget(at);
      if (wait(classId) > 0) return false;
      const times = [...(typed.get(classId) ?? []).filter((one) => at - one < WITHIN_MS), at];
      typed.set(classId, times);
      if (times.length < WRONG) return false;
      typed.delete(classId);
      lockedUntil.set(classId, at + WITHIN_MS);
      return true;
    },
  };
}
