/** One thing that could be heard: `near` is 0 at the source and 1 where its sound ends. */
export type Heard = { id: string; near: number };

/** So many are heard at once. */
export const VOICES = 8;
/** What already sounds keeps its place unless another is nearer by this much. */
const HOLD = 0.08;

/**
 * Which sounds are heard: the nearest first, never more than `limit`. One that sounds already is not given up for
 * another that is hardly nearer, nor for a step over the edge of its reach.
 */
export function chooseVoices<T extends Heard>(
  heard: readonly T[],
  sounding: ReadonlySet<string>,
  limit = VOICES,
): T[] {
  const held = (one: T) => one.near - (sounding.has(one.id) ? HOLD : 0);
  return heard
    .filter((one) => held(one) < 1)
    .sort((a, b) => held(a) - held(b))
    .slice(0, limit);
}
