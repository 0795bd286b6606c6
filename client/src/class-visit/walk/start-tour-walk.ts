import type { Scene } from 'three';
import { leadTour } from '../tour/guide-store.ts';
import { followTour } from '../tour/tour-store.ts';
import { beBrought } from './be-brought.ts';
import { followStops } from './follow-stops.ts';
import { hearHints } from './hear-hints.ts';
import { guideAsked } from './in-visit.ts';
import { joinClass } from './join-class.ts';
import { openShown } from './open-shown.ts';
import { showBeam } from './show-beam.ts';
import { stayInDistrict } from './stay-in-district.ts';
import { walkThroughDoors } from './through-doors.ts';
import { walkBehind } from './walk-behind.ts';

/** A class visit in the city: for its guide what is shown, for its pupils walking along too. Called once. */
export function startTourWalk(scene: Scene): void {
  const secret = guideAsked();
  if (secret) leadTour(secret);
  else {
    followTour();
    followStops();
    joinClass();
    beBrought();
    walkThroughDoors();
    walkBehind();
    stayInDistrict();
    openShown();
    hearHints();
  }
  showBeam(scene);
}
