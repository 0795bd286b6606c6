import { type Texture, Vector4 } from 'three';

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
};

export function hallUniforms(light: Texture): HallUniforms {
  return {
    uTime: { value: 3.1 },
    uPour: { value: 1 },
    uLight: { value: light },
    uNoise: { value: null },
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
