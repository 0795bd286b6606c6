import type { Camera, Object3D, Scene, WebGLRenderer } from 'three';

/** Longer than this nobody waits for the graphics card at one question, milliseconds. */
const PATIENCE_MS = 1_200;
/** The graphics card is asked again after this, milliseconds. */
const ASK_AGAIN_MS = 8;

/** Asking takes no longer than this at a stretch, milliseconds. */
const SLICE_MS = 6;

type Studio = { renderer: WebGLRenderer; camera: Camera; scene: Scene };
let studio: Studio | null = null;
let holding = 0;

/** Told by the world which renderer, camera and scene everything is made ready for. */
export function makeReadyFor(renderer: WebGLRenderer, camera: Camera, scene: Scene): void {
  studio = { renderer, camera, scene };
}

/** True while the next picture waits, so that a question to the graphics card is answered at once. */
export const pictureHeld = (): boolean => holding > 0;

/**
 * Has an object's shaders made before it is first drawn, beside the running picture. Asking for a new shader's
 * parts waits for everything the card still has to draw, a quarter of a second on a slow machine: the picture
 * rests for that long, the page does not. Never rejects: what could not be made ready is made when drawn.
 */
export async function makeReady(object: Object3D): Promise<void> {
  if (!studio) return;
  const { renderer } = studio;
  try {
    await compile(object, studio);
    await shadersMade(renderer);
    await whenCardRests(() => {
      for (const program of programsOf(renderer)) program.getUniforms();
    });
  } catch (reason) {
    console.warn('A picture was not made ready ahead:', reason);
  }
}

/** Asks for the shaders of one thing after the other, and lets the page breathe between them. */
async function compile(object: Object3D, { renderer, camera, scene }: Studio): Promise<void> {
  const things: Object3D[] = [];
  object.traverse((thing) => 'material' in thing && things.push(thing));
  let since = performance.now();
  for (const thing of things) {
    if (performance.now() - since > SLICE_MS) {
      await pause();
      since = performance.now();
    }
    renderer.compile(thing, camera, scene);
  }
}

/**
 * Resolves once the browser says that its shaders are made, or soon after: with a second city open in the same
 * browser some never say so, and the renderer's own waiting would have no end.
 */
async function shadersMade(renderer: WebGLRenderer): Promise<void> {
  const gl = renderer.getContext();
  gl.flush();
  const until = performance.now() + PATIENCE_MS;
  const made = () => programsOf(renderer).every((program) => program.isReady());
  while (!made() && performance.now() < until) await pause();
}

/** What the renderer offers of its programs and its types leave out. */
type Program = { isReady(): boolean; getUniforms(): unknown };
const programsOf = (renderer: WebGLRenderer) => (renderer.info.programs ?? []) as unknown as Program[];

const pause = () => new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));

/** Does something that waits for the graphics card, once it has nothing left to draw; the page does not wait. */
export async function whenCardRests(act: () => void): Promise<void> {
  holding++;
  try {
    if (studio) await cardRests(studio.renderer.getContext() as WebGL2RenderingContext);
    act();
  } finally {
    holding--;
  }
}

/** Resolves once the graphics card has done all it was told so far. */
async function cardRests(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return;
  gl.flush();
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    await pause();
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) break;
  }
  gl.deleteSync(fence);
}
