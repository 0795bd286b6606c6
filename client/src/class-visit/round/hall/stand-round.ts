import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { Stand } from '@ville-usine/shared/world/place';
import type { Scene } from 'three';
import { useAgora } from '../../../live/agora-store.ts';
import '../../../quiz/quiz-words.ts';
import { sayNow } from '../../../words/say-now.ts';
import { onLanguage, wordsOf } from '../../../words/words.ts';
import { AGORA_SCREEN, lendAgora } from '../../../world/city/agora-screen.ts';
import { AIR } from '../../../world/city/light.ts';
import { ORDER, onFrame } from '../../../world/frame-loop.ts';
import { HALL_AIR } from '../../../world/hall/hall-hours.ts';
import { makeReady } from '../../../world/make-ready.ts';
import { walkRound } from '../../../world/people/among-people.ts';
import { self } from '../../../world/self.ts';
import { useSettings } from '../../../world/settings-store.ts';
import { groundHere, useZones } from '../../../world/zone-store.ts';
import { guideAsked } from '../../walk/in-visit.ts';
import { guideHere } from '../../walk/pupil-state.ts';
import { roundClock, useRound } from '../round-store.ts';
import { ClassScreen } from './ClassScreen.ts';
import { PodiumScene } from './PodiumScene.ts';
import { useScreenPlace } from './place-store.ts';
import './round-hall-words.ts';
import { faceOf, type Tongue } from './screen-face.ts';
import { type ScreenPlace, screenPlace } from './screen-place.ts';

/** Where the class is, and what its bell says, are looked at this often, seconds. */
const EVERY = 0.25;
const FONTS = ["800 40px 'Bricolage Grotesque'", "700 30px 'Atkinson Hyperlegible Next Variable'"];

function tongueNow(): Tongue {
  const quiz = wordsOf('quiz');
  return {
    t: wordsOf('roundHall'),
    say: sayNow,
    truth: [quiz('yes'), quiz('no')],
  };
}

/** The guide, where they walk in this zone as this page sees them. */
function guideStand(): Stand | null {
  if (guideAsked()) return { x: self.x, z: self.z, heading: self.motion.heading };
  return guideHere()?.pose ?? null;
}

/** Puts the class's screen up where the class is, and at the end its podium; gives the way to take all of it down. */
export function standRound(scene: Scene): () => void {
  let standing: { place: ScreenPlace; screen: ClassScreen } | null = null;
  let podium: PodiumScene | null = null;
  let since = EVERY;

  const takePodium = () => {
    if (!podium) return;
    scene.remove(podium.group);
    podium.dispose();
    podium = null;
  };
  const takeDown = () => {
    takePodium();
    if (!standing) return;
    scene.remove(standing.screen.mesh);
    standing.screen.dispose();
    if (standing.place.by === 'agora') lendAgora(null);
    standing = null;
    useScreenPlace.setState({ place: null });
  };
  const putUp = (place: ScreenPlace) => {
    const { wide, high } = AGORA_SCREEN;
    const screen = new ClassScreen(
      place.by,
      place.by === 'agora' ? { width: wide, height: high } : undefined,
    );
    screen.standAt(place);
    standing = { place, screen };
    useScreenPlace.setState({ place });
    if (place.by !== 'agora')
      void makeReady(screen.mesh).then(() => standing?.screen === screen && scene.add(screen.mesh));
    void Promise.allSettled(FONTS.map((font) => document.fonts.load(font, 'Été'))).then(() => {
      if (standing?.screen !== screen) return;
      screen.draw();
      if (place.by === 'agora') lend();
    });
  };
  const lend = () => {
    const { screen, place } = standing ?? {};
    if (screen && place?.by === 'agora') lendAgora((pen) => pen.drawImage(screen.canvas, 0, 0));
  };
  const putPodium = (round: RoundNow, place: ScreenPlace) => {
    if (podium || !round.podium) return;
    const made = new PodiumScene(round.podium.plinths, place);
    podium = made;
    void makeReady(made.group).then(() => podium === made && scene.add(made.group));
  };
  const look = () => {
    const { round } = useRound.getState();
    const { zone, ready } = useZones.getState();
    if (!round || !ready) return takeDown();
    const agoraTaken = useAgora.getState().sessionId !== null;
    const here = { zone, hall: round.hall, guide: guideStand(), walls: groundHere().walls, agoraTaken };
    const place = screenPlace(here, standing?.place ?? null);
    if (place !== standing?.place) takeDown();
    if (!place) return;
    if (!standing) putUp(place);
    if (standing?.screen.say(faceOf(round, tongueNow(), roundClock()))) lend();
    if (round.phase === 'over') putPodium(round, place);
    else takePodium();
  };
  const lit = () => {
    if (!podium) return;
    if (standing?.place.by === 'roof') return podium.plinths.light(...HALL_AIR.day.toArray());
    const share = 1 - 0.35 * AIR.levels.z;
    podium.plinths.light(share, share, share);
  };
  const stops = [
    useRound.subscribe(({ round }, was) => round !== was.round && look()),
    // Another zone has other walls: what stood in the last one stands no more.
    useZones.subscribe(({ zone }, was) => zone !== was.zone && takeDown()),
    onLanguage(() => podium?.plinths.draw()),
    // Whoever comes near the Agora begins with its welcome.
    useAgora.subscribe(() => setTimeout(lend)),
    walkRound(() => podium?.people ?? []),
    onFrame(ORDER.zone, (dt) => {
      const { calm } = useSettings.getState();
      since += dt;
      if (since >= EVERY) {
        since = 0;
        look();
        lit();
      }
      standing?.screen.step(dt, calm);
      podium?.step(dt, performance.now(), self, calm);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    takeDown();
  };
}
