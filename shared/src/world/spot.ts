/**
 * A place in a zone where something can be done. Metres in the zone's coordinates; the prompt shows within
 * `radius` of (x, z). `face` is the heading one takes when brought here.
 */
export type Spot = {
  id: string;
  kind:
    | 'door'
    | 'exit'
    | 'stand'
    | 'quiz'
    | 'live'
    | 'step'
    | 'worker'
    | 'plaque'
    | 'photo'
    | 'seat'
    | 'tram';
  /** Company id, sector id, step id, who works here, the id of a plaque, a view or a seat, or a tram stop's number, by kind. */
  target: string;
  x: number;
  z: number;
  face: number;
  radius: number;
};

/**
 * What a zone's builder exports for walking, beside its model (`assets/baked/<zone>.walk.json`): walls as segments
 * sliced at 1 m above the ground, walkable height where it is not 0, and the outline one stays within.
 */
export type WalkMap = {
  /** Flat list x0, z0, x1, z1 per wall, in metres. */
  segments: number[];
  /** Raised ground: axis-aligned or turned rectangles with heights at their low and high ends, in metres. */
  ramps: {
    x: number;
    z: number;
    halfWidth: number;
    halfLength: number;
    turn: number;
    y0: number;
    y1: number;
  }[];
  spots: Spot[];
};
