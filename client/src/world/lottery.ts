/**
 * Numbers from 0 (included) to 1, the same sequence for the same seed, so that a city looks the same on every screen
 * and at every visit. Numerical Recipes' linear congruence: quick and even enough for scenery, not for secrets.
 */
export function lottery(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
