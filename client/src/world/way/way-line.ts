import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { BufferAttribute, BufferGeometry, Mesh, type Scene, ShaderMaterial } from 'three';
import { ORDER, onFrame } from '../frame-loop.ts';
import { makeReady } from '../make-ready.ts';
import { useSettings } from '../settings-store.ts';
import { groundHere } from '../zone-store.ts';
import { ribbonOf } from './way-ribbon.ts';
import { progress, useWay } from './way-store.ts';

/** Over the ground, metres: under the ring at its end, over the ground's own lines. */
const LIFTED = 0.06;
const HALF_BREADTH = 0.3;

/** The way ahead of whoever is being walked somewhere: arrows on the ground, fading a few steps on; one draw call. */
export function showLine(scene: Scene): void {
  const uniforms = { uTime: { value: 0 }, uDone: { value: 0 }, uEnd: { value: 1 } };
  const material = new ShaderMaterial({
    uniforms,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -4,
    polygonOffsetUnits: -8,
    vertexShader: /* glsl */ `
      attribute vec2 way;
      varying vec2 vWay;
      void main() { vWay = way; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`,
    fragmentShader: /* glsl */ `
      precision mediump float;
      uniform float uTime, uDone, uEnd; varying vec2 vWay;
      void main() {
        float side = abs(vWay.y);
        // An arrow every metre and a half on a dark band, its point ahead.
        float beat = fract((vWay.x + side * .34) / 1.5 - uTime * .6);
        float arrow = smoothstep(.04, .1, beat) * smoothstep(.5, .44, beat) * smoothstep(.86, .74, side);
        float band = smoothstep(1., .94, side);
        float ahead = vWay.x - uDone;
        float seen = smoothstep(.3, 1.2, ahead) * smoothstep(24., 12., ahead) * smoothstep(.5, 1.1, uEnd - vWay.x);
        vec3 c = mix(vec3(.12, .1, .2), vec3(1., .77, .24), arrow);
        gl_FragColor = vec4(c, max(arrow, band * .55) * seen);
      }`,
  });
  const line = new Mesh(new BufferGeometry(), material);
  line.name = 'way line';
  line.renderOrder = 59;
  line.visible = false;
  line.frustumCulled = false;
  let added = false;
  useWay.subscribe(({ line: corners }, was) => {
    if (corners === was.line) return;
    line.visible = corners !== null && corners.length > 1;
    if (!corners || !line.visible) return;
    const { ramps } = groundHere();
    const ribbon = ribbonOf(corners, HALF_BREADTH, (x, z) => walkHeight(ramps, x, z) + LIFTED);
    line.geometry.dispose();
    line.geometry = new BufferGeometry()
      .setAttribute('position', new BufferAttribute(ribbon.position, 3))
      .setAttribute('way', new BufferAttribute(ribbon.way, 2))
      .setIndex(new BufferAttribute(ribbon.index, 1));
    uniforms.uEnd.value = ribbon.length;
    if (!added) void makeReady(line).then(() => scene.add(line));
    added = true;
  });
  onFrame(ORDER.zone, (dt) => {
    if (!line.visible) return;
    uniforms.uDone.value = Math.max(0, uniforms.uEnd.value - progress.left);
    if (!useSettings.getState().calm) uniforms.uTime.value += dt;
  });
}
