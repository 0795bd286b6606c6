/**
 * How many feet came down while the walk's phase went from `from` to `to`, radians: legs swing with its sine, and a
 * foot meets the ground where it is furthest forward.
 */
export function countSteps(from: number, to: number): number {
  const landed = (phase: number) => Math.floor(phase / Math.PI + 0.5);
  return Math.max(0, landed(to) - landed(from));
}
