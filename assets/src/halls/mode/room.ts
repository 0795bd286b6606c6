/** The building's measures, metres. */
export const HALF_WIDTH = 15;
export const HALF_LENGTH = 22;
/** Where the shallow brick vaults spring from their beams, how far they rise, and how long a bay is. */
export const SPRING = 7.6;
export const RISE = 1.3;
export const BAY = 5.5;
/** The beams that carry them, across the hall. */
export const BEAMS = Array.from({ length: 9 }, (_, i) => -HALF_LENGTH + BAY * i);
/** The two rows of iron columns, metres from the middle. */
export const COLUMNS = [-8.3, 7.3] as const;
/** Where a bay's vault is of glass, from x to x. */
export const GLAZED = [
  [-7.4, -3],
  [2.4, 5.6],
] as const;

/** How high the vault is at z. */
export function vaultOver(z: number): number {
  const t = (((z + HALF_LENGTH) % BAY) + BAY) % BAY;
  return SPRING + RISE * (1 - ((2 * t) / BAY - 1) ** 2);
}
