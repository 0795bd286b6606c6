import type { Camera, Scene, WebGLRenderer } from 'three';
import { announce } from '../../ui/announce.ts';
import { wordsOf } from '../../words/words.ts';
import { onAction } from '../controls/actions.ts';
import { goTo } from '../go-to.ts';
import { inSlices } from '../in-slices.ts';
import '../world-words.ts';
import { useZones } from '../zone-store.ts';
import { loadFinds } from './finds-store.ts';
import { offerSpots } from './offer-spots.ts';
import { lendCamera } from './photo-store.ts';
import { noteQuarter } from './quarter-store.ts';
import { seekGears } from './seek-gears.ts';
import { noteVisits } from './visited-store.ts';

/** What there is to find in the city, brought once one can walk: gears, plaques, views, and where one has been. */
export function startDiscoveries(world: { gl: WebGLRenderer; scene: Scene; camera: Camera }): void {
  noteVisits();
  onAction((action) => {
    if (action !== 'plaza') return;
    void goTo('plaza');
    announce(wordsOf('world')('place.plaza'));
  });
  void inSlices([
    () => noteQuarter(() => useZones.getState().zone === 'city'),
    () => lendCamera(world),
    offerSpots,
    () => seekGears(world.scene, world.camera),
    () => void loadFinds(),
    () => void import('./more-signs.ts').then(({ moreSigns }) => moreSigns(world.scene)),
  ]);
}
