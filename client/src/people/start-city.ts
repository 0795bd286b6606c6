import { frameDrawn } from '../world/frame-drawn.ts';
import { useWorld } from '../world/world-store.ts';

/** By then what the city is made of has been asked for, and has not come yet; milliseconds. */
const WHILE_LOADING_MS = 300;

/** True where this browser can draw the city at all. Asked once: a context is costly. */
function canDraw(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** The first question about languages takes a browser long, and the panels' own code asks it: now, while models travel. */
function learnLanguage(): void {
  setTimeout(() => Intl.DateTimeFormat.supportedLocalesOf(navigator.language), WHILE_LOADING_MS);
}

/**
 * Brings the 3D city up behind the welcome once that is on the screen. Never throws: where there can be no 3D, the
 * world's stage becomes `failed`.
 */
export async function startCity(): Promise<void> {
  const ground = document.getElementById('world');
  if (!ground || useWorld.getState().stage !== 'off') return;
  if (!canDraw()) return useWorld.setState({ stage: 'failed' });
  useWorld.setState({ stage: 'loading' });
  await frameDrawn();
  try {
    learnLanguage();
    const { startWorld } = await import('../world/start-world.ts');
    await startWorld(ground);
  } catch (reason) {
    console.warn('The 3D city does not start here:', reason);
    useWorld.setState({ stage: 'failed' });
  }
}
