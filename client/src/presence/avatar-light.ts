import { SUNS } from '@ville-usine/shared/world/sun';
import { Color, Vector3, Vector4 } from 'three';

/** The light avatars stand in; colours are linear. */
const OUTDOORS = {
  keyDirection: new Vector3(...SUNS.golden).normalize(),
  key: new Color(1.25, 0.98, 0.66),
  sky: new Color(0.42, 0.5, 0.68),
  bounce: new Color(0.42, 0.31, 0.24),
  haze: new Color(0.62, 0.74, 0.82),
  hazeDensity: 0.0022,
  hot: [] as Vector4[],
};

/** In a hall: sun through the roof from the side, warm floor, the glow of furnace, ladle and caster. */
const INDOORS = {
  keyDirection: new Vector3(-0.55, 0.75, 0.25).normalize(),
  key: new Color(0.95, 0.76, 0.54),
  sky: new Color(0.36, 0.4, 0.46),
  bounce: new Color(0.36, 0.28, 0.24),
  haze: new Color(0.62, 0.48, 0.38),
  hazeDensity: 0.011,
  hot: [new Vector4(-3.6, 4.1, 4.4, 1), new Vector4(2, 3.4, -1.6, 1), new Vector4(2.6, 1.2, -6.5, 0.8)],
};

export const avatarUniforms = {
  uTime: { value: 0 },
  uKeyDirection: { value: OUTDOORS.keyDirection },
  uKey: { value: OUTDOORS.key },
  uSky: { value: OUTDOORS.sky },
  uBounce: { value: OUTDOORS.bounce },
  uHaze: { value: OUTDOORS.haze },
  uHazeDensity: { value: OUTDOORS.hazeDensity },
  uHot: { value: [new Vector4(), new Vector4(), new Vector4()] },
};

type Triple = { x: number; y: number; z: number };

/** Takes over the light outdoors: where it comes from, and linear colours. */
export function lightOutdoors(light: {
  toSun: Vector3;
  personKey: Triple;
  personSky: Triple;
  personBounce: Triple;
  personHaze: Triple;
}): void {
  OUTDOORS.keyDirection.copy(light.toSun);
  for (const [colour, { x, y, z }] of [
    [OUTDOORS.key, light.personKey],
    [OUTDOORS.sky, light.personSky],
    [OUTDOORS.bounce, light.personBounce],
    [OUTDOORS.haze, light.personHaze],
  ] as const)
    colour.setRGB(x, y, z);
}

/** Takes over the light of a hall's hour: shares of the golden one's. */
export function lightIndoors({ x, y, z }: Triple, sky: Triple): void {
  INDOORS.key.setRGB(0.95 * x, 0.76 * y, 0.54 * z);
  INDOORS.sky.setRGB(0.36 * sky.x, 0.4 * sky.y, 0.46 * sky.z);
  INDOORS.bounce.setRGB(0.36 * x, 0.28 * y, 0.24 * z);
}

/** Lights the avatars for the city or for the metallurgy hall. */
export function lightAvatars(indoors: boolean): void {
  const light = indoors ? INDOORS : OUTDOORS;
  const u = avatarUniforms;
  u.uKeyDirection.value = light.keyDirection;
  u.uKey.value = light.key;
  u.uSky.value = light.sky;
  u.uBounce.value = light.bounce;
  u.uHaze.value = light.haze;
  u.uHazeDensity.value = light.hazeDensity;
  u.uHot.value = [0, 1, 2].map((index) => light.hot[index] ?? new Vector4(0, -99, 0, 0));
}
