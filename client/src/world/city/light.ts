import { SUNS } from '@ville-usine/shared/world/sun';
import { Color, type Texture, Vector3 } from 'three';

/** A colour as it is stored and shown, without three's conversion to linear. */
export const shown = (hex: string): Color => new Color().setStyle(hex, '');

/** Red, green, blue as shown (may pass 1 where it multiplies), or a direction; or a colour as hex. */
type Triple = readonly [number, number, number] | string;

/** The golden afternoon. What is not lit by its bake takes its light from here. */
export const GOLDEN = {
  toSun: SUNS.golden,
  zenith: '#1f83d2',
  middle: '#74c0ec',
  horizon: '#dcebec',
  haze: '#a5c6dd',
  glow: '#ffe2b4',
  disc: [1, 0.97, 0.88],
  cloudLit: [1, 0.965, 0.9],
  cloudShade: [0.66, 0.76, 0.88],
  /** The floor in a corner; what the open sky adds; what the sun adds, or the lamps after it. */
  floorShade: [0.17, 0.2, 0.3],
  floorOpen: [0.3, 0.36, 0.48],
  floorKey: [0.53, 0.44, 0.22],
  leafLow: [0.36, 0.42, 0.58],
  leafHigh: [0.5, 0.56, 0.7],
  leafKey: [0.92, 0.74, 0.42],
  shallow: [0.2, 0.68, 0.67],
  offing: [0.08, 0.5, 0.58],
  deep: [0.04, 0.31, 0.47],
  glint: [0.9, 0.774, 0.54],
  foam: [0.95, 0.97, 0.95],
  basin: [1, 1, 1],
  smokeLit: [1, 1, 1],
  smokeShade: [0.6, 0.66, 0.76],
  sign: [1.06, 1.02, 0.96],
  /** Light on people, linear. */
  personKey: [1.25, 0.98, 0.66],
  personSky: [0.42, 0.5, 0.68],
  personBounce: [0.42, 0.31, 0.24],
  personHaze: [0.62, 0.74, 0.82],
  /** Thickness of the air per metre in thousandths; glow of the floor's lines; lights on (0 or 1). */
  levels: [0.75, 0, 0],
  /** Mist over the harbour; how tight the sun's glint on water is; how bright halos burn. */
  harbour: [0, 90, 1],
} as const satisfies Record<string, Triple>;

/** The light of one hour, for all that is not baked. */
export type Mood = Record<keyof typeof GOLDEN, Triple>;
export type MoodName = keyof Mood;
export const MOOD_NAMES = Object.keys(GOLDEN) as MoodName[];

/** A mood's entry as three numbers; directions have length 1. */
export function triple(mood: Mood, name: MoodName): Vector3 {
  const value = mood[name];
  const v = typeof value === 'string' ? new Vector3(...shown(value).toArray()) : new Vector3(...value);
  return name === 'toSun' ? v.normalize() : v;
}

/** The light as it is now. Its numbers change in place, and every material follows. */
export const AIR = Object.fromEntries(MOOD_NAMES.map((name) => [name, triple(GOLDEN, name)])) as Record<
  MoodName,
  Vector3
>;

/** Tints a baked hour has: they turn the stored golden light into its own. */
export const TINTS = 64;
/** As numbers in a row: the renderer would lay vectors out anew for every frame. */
const untinted = () => new Float32Array(TINTS * 3).fill(1);

/** Uniforms that all the city's materials share. */
export const cityUniforms = {
  uTime: { value: 0 },
  uHaze: { value: AIR.haze },
  uHorizon: { value: AIR.horizon },
  uToSun: { value: AIR.toSun },
  uLevels: { value: AIR.levels },
};

/** Two hours' tints and floors, `uTurn` between them: 0 shows the first, 1 the second. */
export const hourUniforms = {
  uTintA: { value: untinted() },
  uTintB: { value: untinted() },
  uTurn: { value: 0 },
  uLight: { value: null as Texture | null },
};

/** Haze: begins at 50 m, lies on the ground like mist and thins with height, melts far hills into the horizon. */
export const HAZE = /* glsl */ `
uniform vec3 uHaze, uHorizon, uLevels;
vec4 haze(float depth, float high) {
  float x = max(0., depth - 50.) * .001 * uLevels.x;
  float k = min(.82, x * (.5 + .3 * x) * (.8 + 14. / (9. + max(0., high))));
  return vec4(mix(uHaze, uHorizon, clamp((depth - 250.) * .0016, 0., 1.)) * k, 1. - k);
}`;
