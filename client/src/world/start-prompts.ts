import type { Spot } from '@ville-usine/shared/world/spot';
import { useEditionStore } from '../content/edition-store.ts';
import { hostsSaid } from '../presence/hosts.ts';
import { chooseSpot } from './choose-spot.ts';
import { ORDER, onFrame } from './frame-loop.ts';
import { promptFor } from './prompt-for.ts';
import { self } from './self.ts';
import { seeStep, standAtStep } from './steps-store.ts';
import { useWorld } from './world-store.ts';
import { isBuilt, loadZone } from './zone-files.ts';
import { groundHere, useZones } from './zone-store.ts';

/** A hall's map and code are fetched ahead of time this near to its door, and what it looks like this near; metres. */
const FETCH_AHEAD = 26;
const KEEP_AHEAD = 13;
const kept = new Set<string>();

/** Whoever carries the visitor says here what can be done meanwhile; null where one's own feet decide. */
export const boundSpot: { by: (() => Spot | null) | null } = { by: null };

/** Keeps the prompt in the world's store true to where one stands; looks around eight times a second. */
export function startPrompts(): void {
  let since = 0;
  let shown: string | null = null;
  useWorld.subscribe(({ panel }) => panel?.kind === 'step' && seeStep(panel.stepId));
  onFrame(ORDER.prompt, (dt) => {
    since += dt;
    if (since < 0.12) return;
    since = 0;
    const { entered, prompt } = useWorld.getState();
    const { ready, curtain, zone } = useZones.getState();
    const { spots } = groundHere();
    const open = entered && ready && !curtain;
    const spot = open ? (boundSpot.by?.() ?? chooseSpot(spots, self.x, self.z, self.motion.heading)) : null;
    const { edition } = useEditionStore.getState();
    const said = spot?.kind === 'live' ? hostsSaid() : '';
    const key = spot && `${zone} ${spot.id} ${edition?.version} ${document.documentElement.lang} ${said}`;
    if (key !== shown || (key === null) !== (prompt === null)) {
      shown = key;
      useWorld.setState({ prompt: spot && promptFor(spot, edition) });
      standAtStep(spot?.kind === 'step' ? spot.target : null);
    }
    if (open && zone === 'city') fetchAhead();
  });
}

function fetchAhead(): void {
  for (const spot of groundHere().spots) {
    const far = Math.hypot(spot.x - self.x, spot.z - self.z);
    const zone = `hall:${spot.target}` as const;
    if (spot.kind !== 'door' || far > FETCH_AHEAD || !isBuilt(zone)) continue;
    loadZone(zone).catch(() => undefined);
    if (far < KEEP_AHEAD && !kept.has(zone)) keep(spot.target);
  }
}

/** Asked for once: a hall that did not come here comes when it is entered. */
function keep(sector: string): void {
  kept.add(`hall:${sector}`);
  void import('./hall/hall-files.ts').then(({ keepHall }) => keepHall(sector)).catch(() => undefined);
}
