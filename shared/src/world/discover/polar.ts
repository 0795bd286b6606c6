const DEGREE = Math.PI / 180;
const round = (value: number) => Math.round(value * 100) / 100;

/**
 * A point of the city `radius` metres from its middle, `degrees` from south towards east, and `aside` metres to the
 * right of someone who walks outwards there.
 */
export function polar(degrees: number, radius: number, aside = 0): { x: number; z: number } {
  const [sin, cos] = [Math.sin(degrees * DEGREE), Math.cos(degrees * DEGREE)];
  return { x: round(sin * radius - cos * aside), z: round(cos * radius + sin * aside) };
}

/** The heading, radians, of someone who looks outwards along `degrees`; 0 looks to −z, positive turns left. */
export function outward(degrees: number): number {
  const angle = degrees * DEGREE + Math.PI;
  return round(Math.atan2(Math.sin(angle), Math.cos(angle)));
}
