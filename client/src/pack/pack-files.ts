/** One file of the built client: what it weighs on the wire (bytes), and when it is wanted. */
export type PackFile = {
  path: string;
  bytes: number;
  sha256: string;
  /** `hour`: the light of another hour, which comes when it is wished for. */
  part: 'city' | 'hour' | `hall:${string}`;
};

/** A pack weighs no more than this, bytes: the halls that come last in the itinerary are left to the line. */
export const LARGEST = 24_000_000;

/** The city, its pages and the halls of these sectors, in their order, as far as they fit. */
export function packFiles(files: readonly PackFile[], sectors: readonly string[]): PackFile[] {
  const chosen = files.filter(({ part }) => part === 'city');
  let bytes = weigh(chosen);
  for (const sector of new Set(sectors)) {
    const hall = files.filter(({ part }) => part === `hall:${sector}`);
    if (bytes + weigh(hall) > LARGEST) break;
    chosen.push(...hall);
    bytes += weigh(hall);
  }
  return chosen;
}

export const weigh = (files: readonly PackFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
