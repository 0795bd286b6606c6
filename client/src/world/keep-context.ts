import { wordsOf } from '../words/words.ts';
import { notice } from './notice-store.ts';
import './world-words.ts';
import { useWorld } from './world-store.ts';

/** A lost picture that does not come back within this ends the 3D visit, milliseconds. */
const BACK_WITHIN_MS = 8_000;

/**
 * When the graphics card lets go of the picture: says so, waits for it to come back, and offers the visit without
 * 3D when it does not.
 */
export function keepContext(canvas: HTMLCanvasElement): void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const say = (which: 'lost' | 'back') =>
    useWorld.getState().entered && notice(wordsOf('world')(`picture.${which}`));
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    // Without a picture the canvas is a white page: sky and ground behind it are kinder.
    canvas.style.visibility = 'hidden';
    clearTimeout(patience);
    patience = setTimeout(() => useWorld.setState({ stage: 'failed', panel: null }), BACK_WITHIN_MS);
    say('lost');
  });
  canvas.addEventListener('webglcontextrestored', () => {
    clearTimeout(patience);
    canvas.style.visibility = 'visible';
    say('back');
  });
}
