import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Localized } from '@ville-usine/shared/content/localized';
import type { SectorId } from '@ville-usine/shared/content/sector';
import type { LiveSession } from '@ville-usine/shared/live/session';
import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { sectorOf } from '@ville-usine/shared/world/place';
import type { Spot } from '@ville-usine/shared/world/spot';
import { nextSession } from '../content/choose-session.ts';
import { useEditionStore } from '../content/edition-store.ts';
import { api } from '../net/api.ts';
import { hostsSaid } from '../presence/hosts.ts';
import { sayNow as say } from '../words/say-now.ts';
import { wordsOf } from '../words/words.ts';
import { goOutside, goTo } from './go-to.ts';
import { notice } from './notice-store.ts';
import { type Prompt, useWorld } from './world-store.ts';
import { isBuilt } from './zone-files.ts';

/** Who keeps a visitor on this side of the door to a zone, and says why; null where nobody does. */
export const doors: { keeps: ((beyond: ZoneId) => boolean) | null } = { keeps: null };

/** Goes into a sector's hall where it is open; says kindly that it is not, elsewhere. */
export function enterHall(sector: SectorId): void {
  const t = wordsOf('world');
  const { edition } = useEditionStore.getState();
  const found = edition?.sectors.find((one) => one.id === sector);
  if (isBuilt(`hall:${sector}`) && (found ? found.open : !edition)) void goTo(`hall:${sector}`);
  else notice(t('door.closed', { name: found ? say(found.name) : '' }));
}

async function meet(sector: string): Promise<void> {
  const answer = await api('GET /api/sessions');
  const inHall = (one: LiveSession) => one.venue === 'hall' && one.sectorId === sector;
  const session = answer.ok && nextSession(answer.value.sessions.filter(inHall));
  if (session) useWorld.getState().open({ kind: 'live', sessionId: session.id });
  else notice(wordsOf('world')(answer.ok ? 'live.none' : 'live.unreachable'));
}

/** What parts that come later can do at spots of their own kind. */
export const offers: Partial<Record<Spot['kind'], (spot: Spot) => Prompt | null>> = {};

/** What one can do at a spot, with its words; null where the edition has nothing of that name. */
export function promptFor(spot: Spot, edition: PublicEdition | null): Prompt | null {
  const t = wordsOf('world');
  const { open, place } = useWorld.getState();
  switch (spot.kind) {
    case 'door': {
      const sector = edition?.sectors.find((one) => one.id === spot.target);
      // A pavilion that this edition has not says so itself, on its board.
      if (edition && !sector) return null;
      return {
        verb: 'enter',
        label: sector ? say(sector.name) : t('door.pavilion'),
        act: () => void (doors.keeps?.(`hall:${spot.target}`) || enterHall(spot.target as SectorId)),
      };
    }
    case 'exit':
      return { verb: 'leave', label: t('door.city'), act: () => void (doors.keeps?.('city') || goOutside()) };
    case 'stand': {
      const company = edition?.companies.find((one) => one.id === spot.target);
      if (!company) return null;
      return { verb: 'read', label: company.name, act: () => open({ kind: 'stand', companyId: company.id }) };
    }
    case 'step': {
      const step = edition?.sectors.flatMap((one) => one.steps).find((one) => one.id === spot.target);
      if (!step) return null;
      return { verb: 'read', label: say(step.title), act: () => open({ kind: 'step', stepId: step.id }) };
    }
    case 'quiz':
      return {
        verb: 'play',
        label: t('quiz.label'),
        act: () => open({ kind: 'quiz', sector: sectorOf(place) ?? spot.target }),
      };
    case 'live':
      // Outdoors they are met where one attends, and nowhere else.
      if (spot.target === 'agora') return offers.live?.(spot) ?? null;
      return {
        verb: 'meet',
        label: hostsSaid() || t('live.label'),
        act: () => void meet(sectorOf(place) ?? spot.target),
      };
    default:
      return offers[spot.kind]?.(spot) ?? null;
  }
}
