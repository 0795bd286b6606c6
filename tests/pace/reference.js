/**
 * The yardstick of every frame cost: 40 unlit vertex-coloured spheres of 5,000 triangles on an 8 × 5 grid in two
 * layers that fill a 1280×720 view, one sky quad, pixel ratio 1, no antialiasing, continuous frames.
 * Never changed: figures of different days are only comparable through it.
 */
import * as THREE from 'three';

const renderer = new THREE.WebGLRenderer({ antialias: false });
renderer.setPixelRatio(1);
renderer.setSize(1280, 720);
document.body.append(renderer.domElement);

const scene = new THREE.Scene();
const camera = new THREE.PerspectiveCamera(50, 1280 / 720, 0.1, 100);
camera.position.z = 10;

const sky = new THREE.Mesh(new THREE.PlaneGeometry(60, 40), new THREE.MeshBasicMaterial({ color: 0x7cc0ea }));
sky.position.z = -20;
scene.add(sky);

// 50 × 51 segments less the two polar rings that collapse: 2 × 50 × 50 = 5,000 triangles.
const sphere = new THREE.SphereGeometry(1, 50, 51);
const colours = new Float32Array(sphere.attributes.position.count * 3);
for (let i = 0; i < colours.length; i++) colours[i] = 0.3 + 0.7 * Math.abs(Math.sin(i * 0.37));
sphere.setAttribute('color', new THREE.BufferAttribute(colours, 3));
const material = new THREE.MeshBasicMaterial({ vertexColors: true });

const spheres = [];
for (let i = 0; i < 40; i++) {
  const mesh = new THREE.Mesh(sphere, material);
  const layer = i % 2;
  mesh.position.set(((i % 8) - 3.5) * 2.05, (Math.floor(i / 8) - 2) * 1.85, layer ? -1.5 : 0);
  spheres.push(mesh);
  scene.add(mesh);
}

renderer.setAnimationLoop((time) => {
  for (const mesh of spheres) mesh.rotation.y = time / 1000;
  renderer.render(scene, camera);
});
