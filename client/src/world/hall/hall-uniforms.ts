import { type Texture, type Vector3, Vector4 } from 'three';
import { HALL_AIR } from './hall-hours.ts';

/** What all materials of a hall share. */
export type HallUniforms = {
  /** Seconds; stands still under reduced motion. */
  uTime: { value: number };
  /** 0 nothing pours, 0 to 1 the jet falls, 1 it stands, 1 to 2 its end falls. */
  uPour: { value: number };
  uLight: { value: Texture };
  /** Only the standard tier draws with it. */
  uNoise: { value: Texture | null };
  /** Hot points that the floor mirrors: metres, radius. */
  uHot: { value: Vector4[] };
  /** The hour's own light: see `HALL_AIR`. */
  uDay: { value: Vector3 };
  uFill: { value: Vector3 };
  uPane: { value: Vector3 };
  uAir: { value: Vector3 };
  uShaft: { value: Vector3 };
  uLevels: { value: Vector3 };
};

export function hallUniforms(light: Texture): HallUniforms {
  return {
    uTime: { value: 3.1 },
    uPour: { value: 1 },
    uLight: { value: light },
    uNoise: { value: null },
    uDay: { value: HALL_AIR.day },
    uFill: { value: HALL_AIR.fill },
    uPane: { value: HALL_AIR.pane },
    uAir: { value: HALL_AIR.air },
    uShaft: { value: HALL_AIR.shaft },
    uLevels: { value: HALL_AIR.levels },
    uHot: {
      value: [
        new Vector4(-3.6, 4.1, 4.4, 1.5),
        new Vector4(2, 3.4, -1.6, 0.55),
        new Vector4(2.6, 1.2, -6.5, 0.6),
        new Vector4(-3.6, 3.1, 6.5, 0.5),
      ],
    },
  };
}
