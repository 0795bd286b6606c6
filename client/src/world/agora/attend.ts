import { type Scene, Vector3 } from 'three';
import { attendAgora, useAgora } from '../../live/agora-store.ts';
import { onReactions } from '../../live/reactions-store.ts';
import { hostsHere, hostsSaid } from '../../presence/hosts.ts';
import { onLanguage, wordsOf } from '../../words/words.ts';
import { AGORA_SCREEN, lendAgora } from '../city/agora-screen.ts';
import { AIR } from '../city/light.ts';
import { onStage } from '../city/on-stage.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { DeskHosts } from '../hall/desk-hosts.ts';
import { followHosts } from '../hall/follow-hosts.ts';
import '../hall/hall-words.ts';
import { LiveScreen } from '../hall/signs/LiveScreen.ts';
import { type Rise, RisingReactions } from '../hall/signs/RisingReactions.ts';
import type { Corners } from '../hall/signs/ScreenPicture.ts';
import { offers } from '../prompt-for.ts';
import { self } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { voiceHere } from '../voice-here.ts';
import { useWorld } from '../world-store.ts';
import { StageLight } from './StageLight.ts';

/**
 * From here one looks at those on the stage, who stand a desk's way across: near its edge, so that the last row sees
 * them, and low enough before the screen to hide none of its words.
 */
const BEFORE_STAGE = { x: -3.3, z: -33.2, face: 0 };
/** The great screen, from its lower left corner, turning left; metres. */
const CORNERS = [
  [-10, 2.4],
  [10, 2.4],
  [10, 13.2],
  [-10, 13.2],
].map(([x, y]) => new Vector3(x, y, -52.26)) as unknown as Corners;
/** The stage's planks, metres above the ground. */
const STAGE = 0.12;
/** Reactions rise before the rows on both sides of the aisle, seen from each of them, and end beside the great screen. */
const RISE: Rise = {
  foot: new Vector3(0, 1.6, -31),
  across: new Vector3(1, 0, 0),
  toward: new Vector3(0, 3.6, -17.5),
  lanes: [-5.4, -6.5, -7.6, 5.4, 6.5, 7.6],
  radius: 0.95,
  begins: 0.42,
  spread: 1.75,
};

/**
 * Takes part in the Agora's session: its words on the great screen, those who answer on the stage, and a way to ask
 * them. Gives the way to leave.
 */
export function attend(scene: Scene): () => void {
  const sheet = new LiveScreen([], { width: AGORA_SCREEN.wide, height: AGORA_SCREEN.high });
  const hosts = new DeskHosts();
  hosts.standOn(BEFORE_STAGE, STAGE);
  const calm = () => useSettings.getState().calm;
  const rising = new RisingReactions(RISE);
  const light = new StageLight();
  hosts.lightBy(light.onBody);
  scene.add(rising.mesh, light.mesh);
  const draw = () => {
    const screen = useAgora.getState();
    if (screen.sessionId === null) return lendAgora(null);
    sheet.draw(screen, wordsOf('hall'));
  };
  offers.live = () => {
    const { sessionId, title } = useAgora.getState();
    if (sessionId === null) return null;
    return {
      verb: 'meet',
      label: hostsSaid() || title,
      act: () => useWorld.getState().open({ kind: 'live', sessionId }),
    };
  };
  onStage.draw = (crowd, from) => hosts.draw(crowd, from, performance.now(), calm());
  const stops = [
    sheet.onDraw(() => {
      const { wide, high } = AGORA_SCREEN;
      lendAgora((pen) => pen.drawImage(sheet.canvas, 0, 0, wide, high));
    }),
    voiceHere(scene, CORNERS, sheet, useAgora),
    useAgora.subscribe(draw),
    onLanguage(draw),
    onReactions(({ sessionId, counts }) => {
      if (sessionId === useAgora.getState().sessionId) rising.spawn(counts);
    }),
    attendAgora(),
    followHosts(hosts, useAgora),
    onFrame(ORDER.zone, (dt) => {
      hosts.step(dt, performance.now(), self, calm());
      rising.step(dt, calm());
      light.light(hostsHere().length > 0, AIR.levels.z);
    }),
  ];
  return () => {
    onStage.draw = null;
    delete offers.live;
    for (const stop of stops) stop();
    scene.remove(rising.mesh, light.mesh);
    rising.dispose();
    light.dispose();
    sheet.dispose();
    lendAgora(null);
  };
}
