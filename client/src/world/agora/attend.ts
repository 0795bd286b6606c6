import { type Scene, Vector3 } from 'three';
import { attendAgora, useAgora } from '../../live/agora-store.ts';
import { onReactions } from '../../live/reactions-store.ts';
import '../../live/room-words.ts';
import { hostsSaid } from '../../presence/hosts.ts';
import { onLanguage, wordsOf } from '../../words/words.ts';
import { AGORA_SCREEN, lendAgora } from '../city/agora-screen.ts';
import { onStage } from '../city/on-stage.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { DeskHosts } from '../hall/desk-hosts.ts';
import { followHosts } from '../hall/follow-hosts.ts';
import '../hall/hall-words.ts';
import { LiveScreen } from '../hall/signs/LiveScreen.ts';
import { RisingReactions } from '../hall/signs/RisingReactions.ts';
import { offers } from '../prompt-for.ts';
import { self } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { useWorld } from '../world-store.ts';

/** From here one looks at those on the stage, who stand a desk's way across, to the left of the screen's middle. */
const BEFORE_STAGE = { x: -3, z: -38.2, face: 0 };
/** Reactions rise before the great screen, to both sides of the stage, so much larger than in a hall. */
const LARGE = 3.4;
const RISING = { foot: new Vector3(0, 1, -46).divideScalar(LARGE), across: new Vector3(1, 0, 0) };
/** The stage's planks, metres above the ground. */
const STAGE = 0.12;

/**
 * Takes part in the Agora's session: its words on the great screen, those who answer on the stage, and a way to ask
 * them. Gives the way to leave.
 */
export function attend(scene: Scene): () => void {
  const sheet = new LiveScreen([]);
  const hosts = new DeskHosts();
  hosts.standOn(BEFORE_STAGE, STAGE);
  const calm = () => useSettings.getState().calm;
  const rising = new RisingReactions(RISING);
  rising.mesh.scale.setScalar(LARGE);
  rising.mesh.frustumCulled = false;
  scene.add(rising.mesh);
  const letter = () => rising.letter((reaction) => wordsOf('room')(`reactions.${reaction}`));
  letter();
  const draw = () => {
    const screen = useAgora.getState();
    if (screen.sessionId === null) return lendAgora(null);
    sheet.draw(screen, wordsOf('hall'));
  };
  sheet.onDrawn = () => {
    const { wide, high } = AGORA_SCREEN;
    lendAgora((pen) => pen.drawImage(sheet.canvas, 0, 0, wide, high));
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
    useAgora.subscribe(draw),
    onLanguage(() => {
      letter();
      draw();
    }),
    onReactions(({ sessionId, counts }) => {
      if (sessionId === useAgora.getState().sessionId) rising.spawn(counts);
    }),
    attendAgora(),
    followHosts(hosts, useAgora),
    onFrame(ORDER.zone, (dt) => {
      hosts.step(dt, performance.now(), self, calm());
      rising.step(dt, calm());
    }),
  ];
  return () => {
    onStage.draw = null;
    delete offers.live;
    for (const stop of stops) stop();
    scene.remove(rising.mesh);
    rising.dispose();
    sheet.dispose();
    lendAgora(null);
  };
}
