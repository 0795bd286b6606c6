import { attendAgora, useAgora } from '../../live/agora-store.ts';
import { hostsSaid } from '../../presence/hosts.ts';
import { onLanguage, wordsOf } from '../../words/words.ts';
import { AGORA_SCREEN, lendAgora } from '../city/agora-screen.ts';
import { onStage } from '../city/on-stage.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { DeskHosts } from '../hall/desk-hosts.ts';
import { followHosts } from '../hall/follow-hosts.ts';
import '../hall/hall-words.ts';
import { LiveScreen } from '../hall/signs/LiveScreen.ts';
import { offers } from '../prompt-for.ts';
import { self } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { useWorld } from '../world-store.ts';

/** From here one looks at those on the stage, who stand a desk's way across, to the left of the screen's middle. */
const BEFORE_STAGE = { x: -3, z: -38.2, face: 0 };
/** The stage's planks, metres above the ground. */
const STAGE = 0.12;

/**
 * Takes part in the Agora's session: its words on the great screen, those who answer on the stage, and a way to ask
 * them. Gives the way to leave.
 */
export function attend(): () => void {
  const sheet = new LiveScreen([]);
  const hosts = new DeskHosts();
  hosts.standOn(BEFORE_STAGE, STAGE);
  const calm = () => useSettings.getState().calm;
  const draw = () => {
    const screen = useAgora.getState();
    if (screen.sessionId === null) return lendAgora(null);
    sheet.draw(screen, wordsOf('hall'));
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
    onLanguage(draw),
    attendAgora(),
    followHosts(hosts, useAgora),
    onFrame(ORDER.zone, (dt) => hosts.step(dt, performance.now(), self, calm())),
  ];
  return () => {
    onStage.draw = null;
    delete offers.live;
    for (const stop of stops) stop();
    sheet.dispose();
    lendAgora(null);
  };
}
