import type { LiveSession } from '@ville-usine/shared/live/session';
import {
  CanvasTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  type Mesh,
  type Scene,
  type ShaderMaterial,
} from 'three';
import { useEditionStore } from '../../content/edition-store.ts';
import { onSessions } from '../../content/sessions-store.ts';
import { languageNow } from '../../words/say-now.ts';
import { frameDrawn } from '../frame-drawn.ts';
import { inSlices } from '../in-slices.ts';
import { postSteps } from './build-posts.ts';
import { departureLines } from './departures.ts';
import { drawDepartures } from './draw-departures.ts';
import { PostBuilder } from './post-builder.ts';
import { patches, SHEET, sheetSteps } from './sign-sheet.ts';

const FONT = '800 54px "Bricolage Grotesque"';

/** Waits until the mesh of the city's signs hangs in the scene. */
async function signsIn(scene: Scene): Promise<Mesh> {
  for (;;) {
    const found = scene.getObjectByName('signs');
    if (found) return found as Mesh;
    await frameDrawn();
  }
}

/**
 * Hangs signposts, plaques and the photograph's marks into the mesh of the city's signs: no draw call more. What is
 * written on them follows the edition and the language.
 */
export async function moreSigns(scene: Scene): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = SHEET.wide;
  canvas.height = SHEET.high;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const posts = new PostBuilder();
  await inSlices(postSteps(posts));
  const edition = () => useEditionStore.getState().edition;
  let sessions: readonly LiveSession[] = [];
  let written = '';
  /** Writes the departure board; false where it says so already. */
  const writeBoard = (always: boolean): boolean => {
    const lines = departureLines(sessions, languageNow());
    const now = JSON.stringify(lines);
    if (now === written && !always) return false;
    written = now;
    drawDepartures(pen, patches.departures, lines);
    return true;
  };
  const steps = [...sheetSteps(pen, posts.swatches, edition), () => void writeBoard(true)];
  const texture = new CanvasTexture(canvas);
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.anisotropy = 2;
  let wanted = 0;
  const draw = async () => {
    const mine = ++wanted;
    await document.fonts?.load(FONT, 'É').catch(() => undefined);
    await inSlices(steps, () => mine === wanted);
    if (mine !== wanted) return;
    texture.needsUpdate = true;
  };
  await draw();
  await frameDrawn();
  const mesh = await signsIn(scene);
  const before = mesh.geometry;
  const joined = posts.joined(before);
  await frameDrawn();
  mesh.geometry = joined;
  before.dispose();
  (mesh.material as ShaderMaterial).uniforms['uMore']!.value = texture;
  useEditionStore.subscribe(() => void draw());
  onSessions((known) => {
    sessions = known;
    // The whole sheet goes to the graphics card: not for a change that the board does not show.
    if (writeBoard(false)) texture.needsUpdate = true;
  });
  new MutationObserver(() => void draw()).observe(document.documentElement, { attributeFilter: ['lang'] });
}
