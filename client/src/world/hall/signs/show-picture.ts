import type { Object3D } from 'three';
import type { StoreApi } from 'zustand';
import type { Screen } from '../../../live/screen-store.ts';
import { useHeardPicture } from '../../../voice/heard-picture.ts';
import { makeReady } from '../../make-ready.ts';
import type { LiveScreen } from './LiveScreen.ts';
import { type Corners, ScreenPicture } from './ScreenPicture.ts';

/** Hangs the picture of whoever speaks before a big screen for as long as one has it; gives the way to stop. */
export function showPicture(
  parent: Object3D,
  corners: Corners,
  sheet: LiveScreen,
  screen: Pick<StoreApi<Screen>, 'getState' | 'subscribe'>,
): () => void {
  let hung: { of: MediaStream; picture: ScreenPicture } | null = null;
  const takeDown = () => {
    if (!hung) return;
    parent.remove(hung.picture.mesh);
    hung.picture.dispose();
    hung = null;
  };
  const look = () => {
    const { sessionId, picture } = useHeardPicture.getState();
    const now = screen.getState();
    const of = now.sessionId === sessionId && now.voice?.speaker?.picture ? picture : null;
    if (hung?.of !== of) takeDown();
    if (of && !hung) {
      const made = { of, picture: new ScreenPicture(corners, of) };
      hung = made;
      void makeReady(made.picture.mesh).then(() => {
        if (hung === made) parent.add(made.picture.mesh);
      });
    }
    // Its place is that of the words drawn last.
    if (hung && sheet.speaks) hung.picture.hang(sheet.speaks);
  };
  const stops = [useHeardPicture.subscribe(look), sheet.onDraw(look)];
  look();
  return () => {
    for (const stop of stops) stop();
    takeDown();
  };
}
