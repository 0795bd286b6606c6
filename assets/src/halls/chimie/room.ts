/** The building's measures, metres. */
export const HALF_WIDTH = 15;
export const HALF_LENGTH = 22;
/** Where the vault springs from the walls, and how far it rises. */
export const SPRING = 6.6;
export const RISE = 8;
/** Nine ribs, 5.5 m apart. */
export const RIBS = Array.from(
  { length: 9 },
  (_, i) => -HALF_LENGTH + 5.5 * i + (i === 0 ? 0.3 : i === 8 ? -0.3 : 0),
);
/** The glazing's two edges, radians along the vault from +x over the crown to −x. */
export const GLAZED = { from: 1.9, to: 2.62 };

/** A point of the vault's underside, `inset` metres within it. */
export const onVault = (t: number, inset = 0): [number, number] => [
  (HALF_WIDTH - inset) * Math.cos(t),
  SPRING + (RISE - inset) * Math.sin(t),
];

/** How high the vault is above x. */
export const vaultOver = (x: number): number => SPRING + RISE * Math.sqrt(1 - (x / HALF_WIDTH) ** 2);
