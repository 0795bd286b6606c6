import type { Spot } from '@ville-usine/shared/world/spot';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import type { Scene } from 'three';
import { ORDER, onFrame } from '../../world/frame-loop.ts';
import { type LightMesh, LightShape } from '../../world/light-mesh.ts';
import { makeReady } from '../../world/make-ready.ts';
import { useSettings } from '../../world/settings-store.ts';
import { groundHere, useZones } from '../../world/zone-store.ts';
import { seenFrom, spotOf } from './sight-spot.ts';
import { onTour, tourHere } from './tour-here.ts';

const SIDES = 28;
/** The beam comes down from here and opens towards the ground; metres. */
const HIGH = 8;
const NARROW = 0.4;
const WIDE = 1.15;
/** The frame before what is shown: half its width, its foot and its head, and how far its corners reach; metres. */
const FRAME = { half: 1.35, foot: 0.25, head: 2.85, corner: 0.62, thick: 0.085 };

/** A corner's second number: what part of the light it belongs to. */
const [BEAM, GROUND, EDGE] = [0, 1, 2];

const COLOUR = /* glsl */ `
uniform float uTime;
vec3 colour() {
  float breath = .86 + .14 * sin(uTime * 1.8);
  float falls = .5 - .5 * cos(6.2832 * (vPart.x * 4. + uTime * .5));
  float beam = smoothstep(0., .9, facing()) * pow(1. - vPart.x, .8) * (.2 + .1 * falls);
  float ground = .2 + smoothstep(.07, .03, abs(vPart.x - .9)) * .9;
  float kind = floor(vPart.y + .5);
  return vec3(1., .77, .24) * (kind < .5 ? beam : kind < 1.5 ? ground : 1.25) * breath;
}`;

/** A beam of warm light with a frame of four corners, as one draw call. */
function beamMesh(): LightMesh {
  const shape = new LightShape();
  const ring = (i: number, y: number, r: number) => {
    const a = (i / SIDES) * 2 * Math.PI;
    return [Math.cos(a) * r, y, Math.sin(a) * r];
  };
  for (let i = 0; i < SIDES; i++) {
    const [low, next] = [ring(i, 0, WIDE), ring(i + 1, 0, WIDE)];
    const [high, nextHigh] = [ring(i, HIGH, NARROW), ring(i + 1, HIGH, NARROW)];
    shape.add([[0, 0, 0], 0, GROUND], [next, 1, GROUND], [low, 1, GROUND]);
    shape.add([low, 0, BEAM], [next, 0, BEAM], [nextHigh, 1, BEAM]);
    shape.add([low, 0, BEAM], [nextHigh, 1, BEAM], [high, 1, BEAM]);
  }
  const { half, foot, head, corner, thick } = FRAME;
  const bar = (x0: number, y0: number, x1: number, y1: number) => {
    const [a, b, c, d] = [
      [x0, y0, 0],
      [x1, y0, 0],
      [x1, y1, 0],
      [x0, y1, 0],
    ] as const;
    shape.add([a, 0, EDGE], [b, 0, EDGE], [c, 0, EDGE]);
    shape.add([a, 0, EDGE], [c, 0, EDGE], [d, 0, EDGE]);
  };
  for (const side of [-1, 1])
    for (const [y, up] of [
      [foot, 1],
      [head, -1],
    ] as const) {
      const x = side * half;
      bar(x, y, x - side * corner, y + up * thick);
      bar(x, y + up * thick, x - side * thick, y + up * corner);
    }
  return shape.mesh(COLOUR, { uTime: { value: 0 } }, 46);
}

/** Lights up, for everyone in the class, what its guide shows in this zone; nothing is drawn while nothing is. */
export function showBeam(scene: Scene): void {
  const mesh = beamMesh();
  mesh.name = 'tour beam';
  void makeReady(mesh).then(() => scene.add(mesh));
  const stand = () => {
    const { zone, ready } = useZones.getState();
    const shown = tourHere()?.shown;
    const spot = ready && shown?.zone === zone ? spotOf(shown, groundHere().spots) : null;
    mesh.visible = spot !== null;
    if (spot) place(mesh, spot);
  };
  onTour(stand);
  useZones.subscribe(stand);
  onFrame(ORDER.zone, (dt) => {
    if (mesh.visible && !useSettings.getState().calm) mesh.material.uniforms['uTime']!.value += dt;
  });
}

function place(mesh: LightMesh, spot: Spot): void {
  const { x, z } = seenFrom(spot);
  mesh.position.set(x, walkHeight(groundHere().ramps, x, z) + 0.05, z);
  mesh.rotation.y = spot.face;
}
