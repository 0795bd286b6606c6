import { createRoot, extend, type RootState } from '@react-three/fiber';
import { createElement } from 'react';
import { Group, Mesh, NoToneMapping, PerspectiveCamera, type Scene } from 'three';
import { inVisit } from '../class-visit/walk/in-visit.ts';
import { loadEdition } from '../content/edition-store.ts';
import { patiently } from '../net/patiently.ts';
import { startControls } from './controls/start-controls.ts';
import { followCamera } from './follow-camera.ts';
import { frameDrawn } from './frame-drawn.ts';
import { runFrame } from './frame-loop.ts';
import { scriptTimes, wholeTimes } from './frame-times.ts';
import { goTo } from './go-to.ts';
import { keepContext } from './keep-context.ts';
import { layGround } from './lay-ground.ts';
import { makeReadyFor, pictureHeld } from './make-ready.ts';
import { pictureRest } from './picture-rest.ts';
import { useQuality } from './quality-store.ts';
import { rungDrawing } from './show-rung.ts';
import { startPrompts } from './start-prompts.ts';
import { startWalking } from './start-walking.ts';
import { offerTool } from './tool.ts';
import { World } from './World.scene.tsx';
import { watchQuality } from './watch-quality.ts';
import { useWorld } from './world-store.ts';
import { sortSightAhead } from './zone-store.ts';

extend({ Group, Mesh });

/**
 * Builds the city into `container` and runs it; resolves once one can walk. The stage in the world's store follows.
 * Throws when this browser gives no WebGL context.
 */
export async function startWorld(container: HTMLElement): Promise<void> {
  const { ground, canvas, size } = layGround(container);
  const root = createRoot(canvas);
  const camera = new PerspectiveCamera(60, size().width / size().height, 0.1, 1200);
  await root.configure({
    gl: { context: opaqueContext(canvas), toneMapping: NoToneMapping },
    camera: Object.assign(camera, { manual: true }),
    size: { ...size(), top: 0, left: 0 },
    dpr: useQuality.getState().dpr,
    flat: true,
    // Colours are stored as shown; with no conversion the same shaders draw to the screen and beside it.
    linear: true,
    frameloop: 'never',
  });
  const store = root.render(createElement(World));
  const state = () => store.getState();
  makeReadyFor(state().gl, camera, state().scene);
  // Looking for faults in shaders stops the page; they are looked for where they are written.
  state().gl.debug.checkShaderErrors = import.meta.env.DEV;
  // Asked of the graphics card once, while it has nothing else to do: the first large picture would wait for its answer.
  state().gl.capabilities.getMaxAnisotropy();
  startControls(ground);
  startWalking();
  startPrompts();
  followCamera(camera);
  offerTool(state().gl);
  keepSize(container, state, camera, size);
  keepContext(canvas);
  runLoop(state);
  await goTo('plaza');
  await pictureDrawn();
  canvas.style.visibility = 'visible';
  if (useWorld.getState().stage === 'failed') throw new Error('The graphics context was lost.');
  useWorld.setState({ stage: 'walkable' });
  performance.mark('ville:walkable');
  void bringMore([
    sortSightAhead,
    loadEdition,
    () => bringPeople(ground, camera),
    () => bringWays(ground, camera, state()),
    () => bringDiscoveries(state()),
    () => bringAgora(state().scene),
    () => bringTour(state().scene),
  ]);
}

/** What one can walk without is asked for piece by piece, a picture between them. */
async function bringMore(pieces: readonly (() => unknown)[]): Promise<void> {
  for (const piece of pieces) {
    await frameDrawn();
    void piece();
  }
}

/** A part's code, once the picture after it is drawn: reading it is work enough for one. */
async function partOf<T>(bring: () => Promise<T>): Promise<T> {
  const part = await patiently(bring);
  await frameDrawn();
  return part;
}

/**
 * A picture without holes: the browser need not draw the page beneath it in every frame. Null where there is no WebGL;
 * the renderer then says so itself.
 */
const opaqueContext = (canvas: HTMLCanvasElement) =>
  canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    stencil: false,
    powerPreference: 'high-performance',
  }) as WebGL2RenderingContext;

/** The first picture has its shaders made: until it is on the screen nobody can walk. */
const pictureDrawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve(frameDrawn())));

/** The others, and oneself among them: nobody is there to be seen before the ground is. */
async function bringPeople(ground: HTMLElement, camera: PerspectiveCamera): Promise<void> {
  const { startPresence } = await partOf(() => import('../presence/join-zone.ts'));
  startPresence(ground, camera);
}

/** Being walked somewhere, and Boulon who shows how to walk oneself. */
async function bringWays(ground: HTMLElement, camera: PerspectiveCamera, world: RootState): Promise<void> {
  const { startWays } = await partOf(() => import('./way/start-ways.ts'));
  startWays(ground, camera, world.scene);
  const { startGuide } = await partOf(() => import('./guide/start-guide.ts'));
  startGuide(world.scene, camera);
}

/** What there is to find: nobody looks for it before the first step. */
async function bringDiscoveries(world: RootState): Promise<void> {
  const { startDiscoveries } = await partOf(() => import('./discover/start-discoveries.ts'));
  startDiscoveries(world);
}

/** What takes place in the Agora, and when: the words on its screen and on the departure board. */
async function bringAgora(scene: Scene): Promise<void> {
  const { startAgora } = await partOf(() => import('./agora/start-agora.ts'));
  startAgora(scene);
}

/** A class visit, for whoever is in a class or leads one. */
async function bringTour(scene: Scene): Promise<void> {
  await inVisit();
  const { startTourWalk } = await partOf(() => import('../class-visit/walk/start-tour-walk.ts'));
  startTourWalk(scene);
}

function runLoop(state: () => RootState): void {
  let last = performance.now();
  const quality = watchQuality(rungDrawing(state));
  state().gl.domElement.addEventListener('webglcontextlost', quality.lost);
  const rests = pictureRest(state().camera);
  const frame = (now: number) => {
    requestAnimationFrame(frame);
    const begun = performance.now();
    const elapsed = runFrame((now - last) / 1000);
    if (pictureHeld() || rests(now)) {
      wholeTimes.clear();
    } else {
      state().advance(elapsed);
      scriptTimes.add(performance.now() - begun);
      wholeTimes.add(now - last);
      if (useWorld.getState().stage === 'walkable') quality.weigh(now);
    }
    last = now;
  };
  requestAnimationFrame(frame);
  document.addEventListener('visibilitychange', () => {
    last = performance.now();
    wholeTimes.clear();
  });
}

function keepSize(
  container: HTMLElement,
  state: () => RootState,
  camera: PerspectiveCamera,
  size: () => { width: number; height: number },
): void {
  const fit = () => {
    const { width, height } = size();
    const portrait = height > width;
    camera.aspect = width / height;
    camera.fov = portrait ? 70 : 60;
    // On a phone the keys cover the bottom: the picture moves up a little.
    if (portrait) camera.setViewOffset(width, height, 0, height * 0.09, width, height);
    else camera.clearViewOffset();
    camera.updateProjectionMatrix();
    state().setSize(width, height);
  };
  new ResizeObserver(fit).observe(container);
  fit();
}
