import type { Shown } from '@ville-usine/shared/class-visit/tour';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { nextSession } from '../../content/choose-session.ts';
import { loadSessions, onSessions } from '../../content/sessions-store.ts';
import { ORDER, onFrame } from '../../world/frame-loop.ts';
import { useWorld } from '../../world/world-store.ts';
import { isWriting } from './is-writing.ts';
import { canGo, led } from './pupil-state.ts';

const LOOKS = 0.4;

/** Opens what the guide shows to all on this screen too, once, and not over words that are being written. */
export function openShown(): void {
  let sessions: LiveSession[] = [];
  onSessions((all) => {
    sessions = all;
  });
  let opened = '';
  let since = 0;
  onFrame(ORDER.prompt, (dt) => {
    since += dt;
    if (since < LOOKS) return;
    since = 0;
    const shown = led()?.shown;
    if (!shown?.opened) {
      opened = '';
      return;
    }
    const key = `${shown.zone} ${shown.kind} ${shown.target}`;
    if (key === opened || !canGo() || isWriting()) return;
    opened = key;
    openPanel(shown, sessions);
  });
  void loadSessions();
}

function openPanel({ kind, target, zone }: Shown, sessions: LiveSession[]): void {
  const { open } = useWorld.getState();
  if (kind === 'stand') open({ kind, companyId: target });
  else if (kind === 'step') open({ kind, stepId: target });
  else if (kind === 'quiz') open({ kind, sector: zone === 'city' ? target : zone.slice('hall:'.length) });
  else {
    const here = sessions.filter(({ venue, sectorId }) =>
      zone === 'city' ? venue === 'agora' : venue === 'hall' && sectorId === zone.slice('hall:'.length),
    );
    const session = sessions.find(({ id }) => id === target) ?? nextSession(here);
    if (session) open({ kind: 'live', sessionId: session.id });
  }
}
