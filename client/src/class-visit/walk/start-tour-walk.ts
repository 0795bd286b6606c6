import type { Scene } from 'three';
import { patiently } from '../../net/patiently.ts';
import { leaveGuide } from '../../world/guide/guide-store.ts';
import { useWorld } from '../../world/world-store.ts';
import { leadTour } from '../tour/guide-store.ts';
import { followTour } from '../tour/tour-store.ts';
import { beBrought } from './be-brought.ts';
import { followStops } from './follow-stops.ts';
import { goWithClass } from './go-with-class.ts';
import { hearHints } from './hear-hints.ts';
import { guideAsked } from './in-visit.ts';
import { joinClass } from './join-class.ts';
import { openShown } from './open-shown.ts';
import { led } from './pupil-state.ts';
import { showBeam } from './show-beam.ts';
import { stayInDistrict } from './stay-in-district.ts';
import { walkThroughDoors } from './through-doors.ts';
import { onTour } from './tour-here.ts';
import { walkBehind } from './walk-behind.ts';

/** A class visit in the city: for its guide what is shown, for its pupils walking along too. Called once. */
export function startTourWalk(scene: Scene): void {
  const secret = guideAsked();
  if (secret) {
    leadTour(secret);
    goWithClass();
  } else {
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
  void patiently(() => import('../round/hall/start-round-hall.ts')).then((round) =>
    round.startRoundHall(scene),
  );
  oneGuide();
}

/** Once a class is led Boulon says no more: it is called back from the pause. */
function oneGuide(): void {
  let left = false;
  const look = () => {
    const { entered } = useWorld.getState();
    const runs = guideAsked() !== null || led() !== null;
    if (left || !entered || !runs) return;
    left = true;
    leaveGuide();
  };
  onTour(look);
  useWorld.subscribe(look);
}
