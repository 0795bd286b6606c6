import type { SectorId } from '@ville-usine/shared/content/sector';
import type { Spot } from '@ville-usine/shared/world/spot';
import { DoorClosed, DoorOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isAsking } from '../../content/choose-session.ts';
import { ofSector, useEdition } from '../../content/edition-store.ts';
import { Icon } from '../../content/Icon.tsx';
import { isOfEdition } from '../../content/of-edition.ts';
import { useSessions } from '../../content/sessions-store.ts';
import { announce } from '../../ui/announce.ts';
import { deep } from '../../ui/contrast.ts';
import { Plate } from '../../ui/Plate.tsx';
import { useWords } from '../../words/words.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { self } from '../self.ts';
import { useWorld } from '../world-store.ts';
import { isBuilt } from '../zone-files.ts';
import { groundHere, useZones } from '../zone-store.ts';
import './discover-hud.css';
import './discover-words.ts';
import { nearDoor } from './near-door.ts';
import { usePavilionName } from './pavilion-name.ts';

/** The tile of a pavilion that the edition does not have. */
const CLOSED = '#6b6676';
/** Looked for so often, seconds. */
const EVERY = 0.25;

/** What is behind a sector's door, in a few words. */
function useInside(sector: string): string {
  const t = useWords('discover');
  const closed = useWords('pavilions');
  const edition = useEdition();
  const sessions = useSessions() ?? [];
  if (!edition) return '';
  const { sector: found, companies, hasQuiz } = ofSector(edition, sector);
  if (!found) return closed('notHere');
  if (!found.open || !isBuilt(`hall:${found.id}`)) return t('door.closed');
  const live = sessions.some((one) => one.sectorId === sector && isAsking(one));
  return [
    t('door.open'),
    companies.length > 0 && t('door.stands', { count: companies.length }),
    hasQuiz && t('door.quiz'),
    live && t('door.live'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Door({ spot, metres }: { spot: Spot; metres: React.RefObject<HTMLElement | null> }) {
  const t = useWords('discover');
  const edition = useEdition();
  const sector = edition?.sectors.find(({ id }) => id === spot.target);
  const inside = useInside(spot.target);
  const name = usePavilionName()(spot.target as SectorId);
  const away = Math.round(Math.hypot(spot.x - self.x, spot.z - self.z));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a door is announced once, as one comes towards it
  useEffect(() => {
    if (name) announce(t('door.said', { name, count: away, inside }));
  }, [spot.id, name]);
  if (!edition) return null;
  return (
    <Plate className="vu-doorplate" data-part="door" aria-hidden>
      <span className="vu-doorplate__tile" style={{ background: deep(sector?.colour ?? CLOSED) }}>
        {sector ? <Icon name={sector.icon} size={24} /> : <DoorClosed size={24} />}
      </span>
      <span>
        <b>{name}</b>
        <span>{inside}</span>
      </span>
      <span className="vu-doorplate__metres">
        <DoorOpen aria-hidden size={18} />
        <b ref={metres}>{t('door.metres', { count: away })}</b>
      </span>
    </Plate>
  );
}

/** The door one walks towards: its name, what is inside, how far it is. Its distance is written past React. */
export default function DoorPlate() {
  const t = useWords('discover');
  const [door, setDoor] = useState<Spot | null>(null);
  const metres = useRef<HTMLElement>(null);
  const panel = useWorld((state) => state.panel);
  const prompted = useWorld((state) => state.prompt !== null);
  useEffect(() => {
    let since = 0;
    return onFrame(ORDER.tags, (dt) => {
      since += dt;
      if (since < EVERY) return;
      since = 0;
      const { zone, curtain } = useZones.getState();
      const outdoors = zone === 'city' && !curtain && useWorld.getState().entered;
      const near = outdoors
        ? nearDoor(groundHere().spots, self.x, self.z, self.motion.heading, ({ target }) =>
            isOfEdition(target),
          )
        : null;
      setDoor(near?.spot ?? null);
      if (near && metres.current)
        metres.current.textContent = t('door.metres', { count: Math.round(near.away) });
    });
  }, [t]);
  if (!door || panel || prompted) return null;
  return <Door spot={door} metres={metres} />;
}
