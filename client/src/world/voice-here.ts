import type { Object3D } from 'three';
import type { StoreApi } from 'zustand';
import type { Screen } from '../live/screen-store.ts';
import { patiently } from '../net/patiently.ts';
import type { LiveScreen } from './hall/signs/LiveScreen.ts';
import type { Corners } from './hall/signs/ScreenPicture.ts';
import { useWorld } from './world-store.ts';

/**
 * Has what is said aloud in a place's session heard and seen there: a plate of the HUD, and a picture on its big screen. Where
 * nobody can speak nothing is fetched. Gives the way to stop.
 */
export function voiceHere(
  parent: Object3D,
  corners: Corners,
  sheet: LiveScreen,
  screen: Pick<StoreApi<Screen>, 'getState' | 'subscribe'>,
): () => void {
  let gone = false;
  let coming = false;
  let stopShowing = () => {};
  const tell = (voiceAt: string | null) => {
    if (useWorld.getState().voiceAt !== voiceAt) useWorld.setState({ voiceAt });
  };
  const bring = async () => {
    coming = true;
    const { showPicture } = await patiently(() => import('./hall/signs/show-picture.ts'));
    if (!gone) stopShowing = showPicture(parent, corners, sheet, screen);
  };
  const look = ({ sessionId, voice }: Screen) => {
    tell(voice ? sessionId : null);
    if (voice?.speaker?.picture && !coming) void bring();
  };
  const stop = screen.subscribe(look);
  look(screen.getState());
  return () => {
    gone = true;
    stop();
    stopShowing();
    tell(null);
  };
}
