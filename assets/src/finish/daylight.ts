import { SUNS } from '@ville-usine/shared/world/sun';
import { Color, Vector3 } from 'three';

/** One time of day: where the sun stands and the colours of its light, linear and scaled. */
export type Daylight = {
  toSun: Vector3;
  sun: Color;
  sky: Color;
  bounce: Color;
  zenith: Color;
  middle: Color;
  horizon: Color;
  exposure: number;
};

const lit = (hex: string, scale: number) => new Color(hex).multiplyScalar(scale);

/** The golden afternoon of the colour script: sun 30° high in the south-west. */
export const DAY: Daylight = {
  toSun: new Vector3(...SUNS.golden).normalize(),
  sun: lit('#ffd195', 2.75),
  sky: lit('#8fabe8', 0.92),
  bounce: lit('#e8a070', 0.66),
  zenith: lit('#2f7fd0', 0.92),
  middle: lit('#7cc0ea', 1),
  horizon: lit('#dcebee', 0.95),
  exposure: 0.78,
};

/** Cool and rose from the east-south-east, the sun 22° high. */
const MORNING: Daylight = {
  toSun: new Vector3(...SUNS.morning).normalize(),
  sun: lit('#ffc2b0', 2.35),
  sky: lit('#94b0f0', 0.98),
  bounce: lit('#c8a2c0', 0.5),
  zenith: lit('#4f8fd6', 0.9),
  middle: lit('#a9c4ee', 1),
  horizon: lit('#f6d8d8', 1),
  exposure: 0.8,
};

/** White and high: the sun 66° up in the south, short shadows, much light from the ground. */
const NOON: Daylight = {
  toSun: new Vector3(...SUNS.noon).normalize(),
  sun: lit('#fff3de', 2.55),
  sky: lit('#9cc0f2', 1.08),
  bounce: lit('#e6cfa6', 0.86),
  zenith: lit('#2474d6', 0.95),
  middle: lit('#6cb8f2', 1),
  horizon: lit('#dff0f8', 1),
  exposure: 0.8,
};

/** The sun has just gone: an afterglow low in the west-south-west, a violet sky, and all the city's own lights. */
const DUSK: Daylight = {
  toSun: new Vector3(-0.82, 0.2, 0.34).normalize(),
  sun: lit('#ff8a5a', 0.85),
  sky: lit('#6470cc', 0.66),
  bounce: lit('#9a6074', 0.3),
  zenith: lit('#15235c', 0.85),
  middle: lit('#6a63b6', 0.78),
  horizon: lit('#ffa878', 1),
  exposure: 1.05,
};

/** The hours one may ask for beside the golden one. Dusk alone lights the lamps. */
export const HOURS = { morning: MORNING, noon: NOON, dusk: DUSK } as const;
export type HourName = keyof typeof HOURS;
export const HOUR_NAMES = Object.keys(HOURS) as HourName[];

const smooth = (a: number, b: number, x: number) => {
  const t = Math.max(0, Math.min(1, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
};

/** Linear colour of the clear sky in a direction. */
export function skyColour(day: Daylight, direction: Vector3): Color {
  const height = Math.max(0, Math.min(1, direction.y));
  const c = day.horizon.clone().lerp(day.middle, smooth(0, 0.22, height));
  c.lerp(day.zenith, smooth(0.12, 0.75, height));
  const toward = Math.max(0, direction.dot(day.toSun));
  const glow = (0.16 * toward ** 5 + 0.12 * toward ** 40) * (1 - 0.5 * height);
  return c.add(day.sun.clone().multiplyScalar(glow));
}

/** Film-like curve (Narkowicz's fit of ACES) and sRGB encoding: linear light to the 0..1 that is stored. */
export function developed(day: Daylight, light: Color): [number, number, number] {
  const curve = (v: number) => {
    const x = v * day.exposure;
    return (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14);
  };
  const [r, g, b] = [curve(light.r), curve(light.g), curve(light.b)];
  const grey = r * 0.3 + g * 0.55 + b * 0.15;
  const encode = (v: number) => {
    const s = Math.max(0, Math.min(1, grey + (v - grey) * 1.05));
    return s < 0.0031308 ? s * 12.92 : 1.055 * s ** (1 / 2.4) - 0.055;
  };
  return [encode(r), encode(g), encode(b)];
}
