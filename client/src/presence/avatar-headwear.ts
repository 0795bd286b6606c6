import { PART } from './avatar-parts.ts';
import type { Ring, SolidBuilder } from './solid-builder.ts';

const turnOf = (u: number) => -u * Math.PI * 2 + Math.PI / 2;

/** The helmet: a dome with its ridge, and a brim longer in front. */
export function helmet(body: SolidBuilder): void {
  body.grid(12, 3, PART.helmet, (u, v) => {
    const c = Math.cos((v * Math.PI) / 2);
    const [x, y, z] = [Math.cos(turnOf(u)) * c, Math.sin((v * Math.PI) / 2), Math.sin(turnOf(u)) * c];
    const ridge = Math.abs(x) < 0.16 ? 1.03 : 1;
    return [
      [x * 0.202, 1.555 + y * 0.172 * ridge, z * 0.21],
      [x / 0.2, y / 0.17, z / 0.21],
    ];
  });
  const brim = (z: number, width: number) => width * (0.018 + 0.055 * Math.max(0, z));
  body.grid(12, 1, PART.helmet, (u, v) => {
    const [x, z, width] = [Math.cos(turnOf(u)), Math.sin(turnOf(u)), 1 - v];
    return [
      [x * (0.2 + width * 0.018), 1.562 - width * 0.012, z * (0.208 + brim(z, width))],
      [x * 0.2, 1, z * 0.2],
    ];
  });
  body.grid(12, 1, PART.helmet, (u, v) => {
    const [x, z] = [Math.cos(turnOf(u)), Math.sin(turnOf(u))];
    return [
      [x * (0.19 + v * 0.028), 1.545 + v * 0.004, z * (0.195 + 0.013 * v + brim(z, v))],
      [0, -1, 0],
    ];
  });
}

/** What is seen of hair or headscarf under a helmet: each collapses where another is worn. */
export function hair(body: SolidBuilder): void {
  // From one temple round the back to the other, in soft tufts that thin out towards the face.
  body.grid(15, 2, PART.curls, (u, v) => {
    const turn = Math.PI / 2 - 0.8 - u * (2 * Math.PI - 1.6);
    const [x, z] = [Math.cos(turn), Math.sin(turn)];
    const full = Math.min(1, Math.sin(u * Math.PI) * 2.6) * (1 + 0.05 * Math.sin(u * 47));
    const wide = [0.186, 0.182 + 0.07 * full, 0.19 + 0.02 * full][Math.round(v * 2)]!;
    return [
      [x * wide, 1.41 - 0.06 * full + v * (0.15 + 0.06 * full), z * wide - 0.014],
      [x, (v - 0.45) * 1.5, z],
    ];
  });
  const long: Ring[] = [
    [1.13, 0.11, 0.04, 0, -0.135],
    [1.27, 0.168, 0.082, 0, -0.112],
    [1.45, 0.197, 0.122, 0, -0.085],
    [1.6, 0.12, 0.08, 0, -0.06],
  ];
  body.loft(PART.longHair, long, 7, 2.2);
  const tail: Ring[] = [
    [1.17, 0.016, 0.016, 0, -0.235],
    [1.28, 0.05, 0.045, 0, -0.272],
    [1.42, 0.056, 0.054, 0, -0.262],
    [1.5, 0.034, 0.05, 0, -0.19],
  ];
  body.loft(PART.tail, tail, 6, 2);
  const scarf: Ring[] = [
    [1.135, 0.158, 0.108, 0, 0.016],
    [1.2, 0.156, 0.122, 0, 0.018],
    [1.285, 0.118, 0.112, 0, 0.012],
    [1.36, 0.15, 0.15, 0, -0.022],
  ];
  body.loft(PART.scarf, scarf, 10, 2.2);
}
