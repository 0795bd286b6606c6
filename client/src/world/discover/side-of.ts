/** Eight directions as one says them, clockwise from straight ahead. */
const SIDES = [
  'ahead',
  'ahead-right',
  'right',
  'behind-right',
  'behind',
  'behind-left',
  'left',
  'ahead-left',
] as const;
export type Side = (typeof SIDES)[number];

/** On which side something lies that is (dx, dz) metres away, for someone who looks along `heading`, radians. */
export function sideOf(dx: number, dz: number, heading: number): Side {
  const left = Math.atan2(-dx, -dz) - heading;
  const eighth = Math.round((-left / Math.PI) * 4);
  return SIDES[((eighth % 8) + 8) % 8]!;
}
