/** The nave, metres: walls up to `spring`, over them half an ellipse of wood up to `crown`. */
export const NAVE = { half: 15, long: 22, spring: 8, crown: 20 };

/** Nine arches, 5.5 m apart. */
export const ARCHES = Array.from({ length: 9 }, (_, i) => -NAVE.long + 5.5 * i);

/** Where the vault is glass, as angles from its spring on the sun's side, radians. */
export const GLAZED = [
  [0.16, 0.5],
  [0.7, 0.98],
] as const;

/** A point of the vault's curve, `inside` metres within it. */
export function vaultAt(angle: number, inside = 0): [number, number] {
  return [
    -(NAVE.half - inside) * Math.cos(angle),
    NAVE.spring + (NAVE.crown - NAVE.spring - inside) * Math.sin(angle),
  ];
}

/** Height of the vault over x. */
export const vaultOver = (x: number) =>
  NAVE.spring + (NAVE.crown - NAVE.spring) * Math.sqrt(Math.max(0, 1 - (x / NAVE.half) ** 2));
