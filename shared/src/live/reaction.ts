/** What a visitor can say without a word. */
export const REACTIONS = ['bravo', 'thanks', 'wow', 'funny', 'love', 'unclear'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** How many of each, of those there were. */
export type ReactionCounts = Partial<Record<Reaction, number>>;

/** Reactions are remembered for those who lead the session in slices of this many seconds, for five minutes. */
export const REACTION_SLICE_S = 10;
export const REACTION_SLICES = 30;

/** Slices with something in them, oldest first; `slice` counts from 1970. */
export type ReactionLine = { slice: number; counts: ReactionCounts }[];

/** The slice of a moment, given in milliseconds. */
export function sliceAt(ms: number): number {
  return Math.floor(ms / 1000 / REACTION_SLICE_S);
}

export function addCounts(one: ReactionCounts, other: ReactionCounts): ReactionCounts {
  const sum: ReactionCounts = { ...one };
  for (const reaction of REACTIONS) {
    const more = other[reaction] ?? 0;
    if (more > 0) sum[reaction] = (sum[reaction] ?? 0) + more;
  }
  return sum;
}

/** All reactions together. */
export function sumOf(counts: ReactionCounts): number {
  return REACTIONS.reduce((sum, reaction) => sum + (counts[reaction] ?? 0), 0);
}

/** The line with these reactions in it, without what is older than five minutes. */
export function remember(line: ReactionLine, counts: ReactionCounts, nowMs: number): ReactionLine {
  const now = sliceAt(nowMs);
  const kept = line.filter(({ slice }) => slice > now - REACTION_SLICES);
  const last = kept.at(-1);
  if (sumOf(counts) === 0) return kept;
  if (last?.slice !== now) return [...kept, { slice: now, counts }];
  return [...kept.slice(0, -1), { slice: now, counts: addCounts(last.counts, counts) }];
}
