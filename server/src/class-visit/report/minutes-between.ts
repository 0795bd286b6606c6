const MINUTE_MS = 60_000;

/** Whole minutes between two moments as ISO texts; none where the second comes first. */
export const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / MINUTE_MS));
