import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { PLAZA } from '@ville-usine/shared/world/layout';

/** What one walks on, by the sound it makes. */
export type Floor = 'stone' | 'metal' | 'grass' | 'wood' | 'concrete';

/** Planks before the water: from here to the quay's edge, metres. */
const PLANKS = { z: 98, halfLength: 75 };
/** The agora's round stage. */
const STAGE = { x: 0, z: -43.6, radius: 7.4 };
/** Paved ground before and round each pavilion, in its own frame: from the road outwards, metres. */
const FORECOURT = { halfAngle: 0.209, halfWidth: 19, to: 122 };
/** Floor plates round the machines of the metallurgy hall: x and z from, x and z to. */
const PLATES: readonly (readonly [number, number, number, number])[] = [
  [-6.9, 8.9, 0.2, 17.5],
  [-7.2, -0.1, 0.2, 8.5],
  [0.3, -15.3, 4.9, -3],
];
/** A raised floor in a hall is a stand's boards, metres. */
const BOARDS = 0.05;

/** Whether a point at this angle (from south towards east) and radius lies on a paved forecourt. */
function paved(angle: number, radius: number): boolean {
  if (radius > FORECOURT.to + 3) return false;
  const first = (36 * Math.PI) / 180;
  const step = (24 * Math.PI) / 180;
  const plot = Math.max(0, Math.min(12, Math.round((angle - first) / step)));
  const off = angle - first - plot * step;
  return Math.abs(off) < FORECOURT.halfAngle && Math.abs(Math.sin(off) * radius) < FORECOURT.halfWidth;
}

/** The floor at a point of a zone, metres; `height` is the ground's there. */
export function groundAt(zone: ZoneId, x: number, z: number, height: number): Floor {
  if (zone !== 'city') {
    if (height > BOARDS) return 'wood';
    const plate =
      zone === 'hall:metallurgie' && PLATES.some((p) => x > p[0] && z > p[1] && x < p[2] && z < p[3]);
    return plate ? 'metal' : 'concrete';
  }
  if (z > PLANKS.z && Math.abs(x) < PLANKS.halfLength) return 'wood';
  if (Math.hypot(x - STAGE.x, z - STAGE.z) < STAGE.radius) return 'wood';
  const radius = Math.hypot(x, z);
  if (radius > PLAZA.tramInner && radius < PLAZA.tramOuter) return 'grass';
  if (radius < PLAZA.forecourt) return 'stone';
  if (z > 80 && Math.abs(x) < PLANKS.halfLength) return 'stone';
  const angle = (Math.atan2(x, z) + Math.PI * 2) % (Math.PI * 2);
  return paved(angle, radius) ? 'stone' : 'grass';
}
