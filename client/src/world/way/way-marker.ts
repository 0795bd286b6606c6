import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { Mesh, RingGeometry, type Scene, ShaderMaterial } from 'three';
import { ORDER, onFrame } from '../frame-loop.ts';
import { makeReady } from '../make-ready.ts';
import { useSettings } from '../settings-store.ts';
import { groundHere } from '../zone-store.ts';
import { useWay } from './way-store.ts';

/** Over the ground, metres: more than the ground's lines lie apart. */
const LIFTED = 0.07;

/** A ring on the ground where one is being walked to; drawn only while there is one. */
export function showMarker(scene: Scene): void {
  const material = new ShaderMaterial({
    uniforms: { uTime: { value: 0 } },
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -4,
    polygonOffsetUnits: -8,
    vertexShader: /* glsl */ `
      varying vec2 vAt;
      void main() { vAt = position.xy; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`,
    fragmentShader: /* glsl */ `
      precision mediump float;
      uniform float uTime; varying vec2 vAt;
      void main() {
        float r = length(vAt);
        float wave = fract(uTime * .8) ;
        float ring = smoothstep(.07, .05, abs(r - .52));
        float dark = smoothstep(.12, .07, abs(r - .52));
        float dot = smoothstep(.15, .13, r);
        float far = smoothstep(.05, .02, abs(r - .52 - wave * .42)) * (1. - wave) * .8;
        vec3 c = mix(vec3(.12, .1, .2), vec3(1., .77, .24), max(max(ring, dot), far));
        gl_FragColor = vec4(c, max(max(dark * .55, max(ring, dot)), far));
      }`,
  });
  const marker = new Mesh(new RingGeometry(0, 1, 40, 1), material);
  marker.name = 'way marker';
  marker.rotation.x = -Math.PI / 2;
  marker.renderOrder = 60;
  marker.visible = false;
  void makeReady(marker).then(() => scene.add(marker));
  useWay.subscribe(({ goal }) => {
    marker.visible = goal !== null;
    if (goal) marker.position.set(goal.x, walkHeight(groundHere().ramps, goal.x, goal.z) + LIFTED, goal.z);
  });
  onFrame(ORDER.zone, (dt) => {
    if (marker.visible && !useSettings.getState().calm) material.uniforms['uTime']!.value += dt;
  });
}
