import { Color, Vector3 } from 'three';
import { MATERIAL, type Material } from '../kit/material.ts';
import { type Daylight, skyColour } from './daylight.ts';

/** How open a point is to the sky (0..1) and how much of the sun it sees (0..1). */
export type Exposure = { open: number; sun: number };

const reflected = (view: Vector3, normal: Vector3) =>
  normal
    .clone()
    .multiplyScalar(2 * normal.dot(view))
    .sub(view);

/** Linear light that leaves a point towards `view`: what an unlit vertex colour has to hold. */
export function shadeSurface(
  day: Daylight,
  material: Material,
  albedo: Color,
  normal: Vector3,
  height: number,
  view: Vector3,
  exposure: Exposure,
): Color {
  const facing = Math.max(0, normal.dot(view));
  const rim = (1 - facing) ** 4;
  // The foot of everything is a little darker: dust, and light that does not get there.
  const foot = 0.74 + 0.26 * Math.max(0, Math.min(1, (height + 0.1) / 1.7));
  const ao = (0.18 + 0.82 * exposure.open ** 0.85) * foot;
  const own = albedo.clone();
  const extra = new Color(0, 0, 0);
  let shine = 0;
  if (material === MATERIAL.glow) return albedo.clone().multiplyScalar(1.25);
  if (material === MATERIAL.molten && albedo.r > albedo.b * 1.6)
    return new Color(1.3, 0.26, 0.02).lerp(new Color(1.9, 0.82, 0.12), 0.25 + 0.75 * facing);
  if (material === MATERIAL.glass) {
    own.multiplyScalar(0.5).lerp(new Color(0.02, 0.05, 0.07), 0.35);
    const r = reflected(view, normal);
    r.y = Math.abs(r.y) + 0.05;
    extra.add(skyColour(day, r.normalize()).multiplyScalar(0.26 + 0.5 * rim));
  } else if (material === MATERIAL.brass) {
    const r = reflected(view, normal);
    const sky = skyColour(
      day,
      r
        .clone()
        .setY(r.y + 0.15)
        .normalize(),
    );
    const grey = (sky.r + sky.g + sky.b) / 3;
    const up = Math.max(0, Math.min(1, (r.y + 0.12) / 0.18));
    const warm = new Color(0.26, 0.13, 0.07).lerp(new Color(grey * 1.22, grey * 0.92, grey * 0.6), up);
    extra.add(warm.multiply(albedo).multiplyScalar(0.7 * (0.55 + 0.45 * ao)));
    own.multiplyScalar(0.8);
    shine = 1.4;
  } else if (material === MATERIAL.steel) {
    const r = reflected(view, normal);
    const up = Math.max(0, Math.min(1, (r.y + 0.2) / 0.35));
    const sky = new Color(0.2, 0.16, 0.15).lerp(skyColour(day, r.normalize()), up);
    extra.add(sky.multiply(albedo).multiplyScalar(0.5 * ao));
    own.multiplyScalar(0.75);
    shine = 0.3;
  } else if (material === MATERIAL.clear) {
    const r = reflected(view, normal);
    r.y = Math.abs(r.y) + 0.02;
    extra.add(skyColour(day, r.normalize()).multiplyScalar(0.1 + 0.7 * rim));
    extra.add(albedo.clone().multiply(albedo).multiplyScalar(0.22));
    own.multiplyScalar(0.7 + 0.25 * facing);
    shine = 1;
  } else if (material === MATERIAL.wafer) {
    const wave = (k: number) => 0.28 + 0.24 * Math.cos(6.28 * (facing * 1.1 + height * 0.09 + k));
    extra.add(new Color(wave(0), wave(0.33), wave(0.67)));
    own.multiplyScalar(0.3);
  }
  const straight = Math.max(0, normal.dot(day.toSun)) * exposure.sun * (0.75 + 0.25 * ao);
  const fill = day.bounce
    .clone()
    .lerp(day.sky, normal.y * 0.5 + 0.5)
    .multiplyScalar(ao);
  const back = new Vector3(-day.toSun.x, 0.1, -day.toSun.z).normalize();
  fill.add(day.bounce.clone().multiplyScalar(0.35 * Math.max(0, normal.dot(back)) * ao));
  const light = day.sun.clone().multiplyScalar(straight).add(fill).multiply(own).add(extra);
  light.add(day.sky.clone().multiplyScalar(Math.min(rim, 0.3) * 0.2 * ao));
  if (shine) {
    const half = day.toSun.clone().add(view).normalize();
    const glint = shine * 0.5 * Math.max(0, normal.dot(half)) ** 24 * exposure.sun;
    light.add(day.sun.clone().multiply(albedo).multiplyScalar(glint));
  }
  return light;
}
