import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { HALL } from '@ville-usine/shared/world/layout';

const FILES = import.meta.glob<string>('../../../assets/baked/hall-*.probe.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Stored light is √(L / 5) in 8 bits. */
const RANGE = 5;
/** The avatars' own light is a hall's mean; the probe says how far a place differs from it, within these. */
const LEAST = 0.62;
const MOST = 1.55;

type Probe = { width: number; height: number; light: Float32Array };
let probe: Probe | null = null;
let wanted: ZoneId = 'city';

/** Brings the light of the zone one stands in; until it is there, and outdoors, light is even. Never rejects. */
export async function bringProbe(zone: ZoneId): Promise<void> {
  wanted = zone;
  probe = null;
  const address = FILES[`../../../assets/baked/hall-${zone.slice(5)}.probe.png`];
  if (zone === 'city' || !address) return;
  try {
    const picture = await createImageBitmap(await (await fetch(address)).blob());
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    if (wanted === zone) probe = { width, height, light: evened(data) };
  } catch (reason) {
    console.warn('The light of this hall did not come:', reason);
  }
}

/** Linear light against the mean, three numbers a cell. */
export function evened(pixels: ArrayLike<number>): Float32Array {
  const cells = pixels.length / 4;
  const light = new Float32Array(cells * 3);
  for (let i = 0; i < light.length; i++)
    light[i] = (pixels[Math.floor(i / 3) * 4 + (i % 3)]! / 255) ** 2 * RANGE;
  let sum = 0;
  for (const value of light) sum += value;
  const mean = sum / light.length || 1;
  return light.map((value) => Math.min(MOST, Math.max(LEAST, (value / mean) ** 0.7)));
}

/** Writes the light at (x, z), metres, into three numbers of `out` from `at`: 1 is the zone's mean. */
export function lightAt(x: number, z: number, out: Float32Array, at: number): void {
  if (!probe) {
    out[at] = out[at + 1] = out[at + 2] = 1;
    return;
  }
  const { width, height, light } = probe;
  const across = ((x + HALL.halfWidth) / (2 * HALL.halfWidth)) * width - 0.5;
  const along = ((z + HALL.halfLength) / (2 * HALL.halfLength)) * height - 0.5;
  const u = Math.min(width - 1.001, Math.max(0, across));
  const v = Math.min(height - 1.001, Math.max(0, along));
  const [i, j] = [Math.floor(u), Math.floor(v)];
  for (let c = 0; c < 3; c++) {
    const cell = (di: number, dj: number) => light[((j + dj) * width + i + di) * 3 + c]!;
    const near = cell(0, 0) + (cell(1, 0) - cell(0, 0)) * (u - i);
    const far = cell(0, 1) + (cell(1, 1) - cell(0, 1)) * (u - i);
    out[at + c] = near + (far - near) * (v - j);
  }
}
