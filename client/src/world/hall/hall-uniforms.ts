import { type Texture, Vector2, type Vector3, Vector4 } from 'three';
import { HALL_AIR } from './hall-hours.ts';
import type { Room } from './room.ts';

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
  /** What the floor mirrors of the room: bands of light above, windows behind and beside; see `Mirror`. */
  uTop: { value: Vector4 };
  uTopHalf: { value: Vector2 };
  uBack: { value: Vector4 };
  uSide: { value: Vector4 };
  uSideLit: { value: Vector2 };
  /** The hour's own light: see `HALL_AIR`. */
  uDay: { value: Vector3 };
  uFill: { value: Vector3 };
  uPane: { value: Vector3 };
  uAir: { value: Vector3 };
  uShaft: { value: Vector3 };
  uLevels: { value: Vector3 };
};

/** Beyond everything: what is not there is mirrored nowhere. */
const AWAY = -1e3;

export function hallUniforms(light: Texture, { air, mirror: { top, back, side } }: Room): HallUniforms {
  const hot = (i: number) => new Vector4(...(air.hot[i] ?? [0, AWAY, 0, 0.01]));
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
    uHot: { value: [0, 1, 2, 3].map(hot) },
    uTop: { value: top ? new Vector4(top.y, top.from, top.period, top.lit) : new Vector4(10, 0, 1, AWAY) },
    uTopHalf: { value: new Vector2(top?.halfX ?? AWAY, top?.halfZ ?? AWAY) },
    uBack: { value: back ? new Vector4(back.z, back.halfX, back.y0, back.y1) : new Vector4(-22, AWAY, 0, 0) },
    uSide: {
      value: side ? new Vector4(side.x, side.y0, side.y1, side.period) : new Vector4(15, -AWAY, -AWAY, 1),
    },
    uSideLit: { value: new Vector2(...(side?.lit ?? [0, 0])) },
  };
}
