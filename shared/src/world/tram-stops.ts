const DEGREE = Math.PI / 180;

/** The tram's track round the plaza, metres from its middle; and the middle of a stop's platform. */
export const TRAM_TRACK = 65.3;
export const TRAM_PLATFORM = { radius: 61.3, length: 15, width: 2.4, height: 0.3 };

/** The stops in the order they are served; angles as for plots, radians from south towards east. */
export const TRAM_STOPS = [
  { id: 'port', angle: 14 * DEGREE },
  { id: 'matter', angle: 96 * DEGREE },
  { id: 'agora', angle: 168 * DEGREE },
  { id: 'life', angle: 264 * DEGREE },
] as const;

export type TramStop = (typeof TRAM_STOPS)[number];
