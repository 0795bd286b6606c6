import type { Sector } from '@ville-usine/shared/content/sector';
import { Footprints } from 'lucide-react';
import { useInVisit } from '../../class-visit/walk/in-visit.ts';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { useWorld } from '../world-store.ts';
import { useZones } from '../zone-store.ts';
import { changeLine, useLine } from './line-store.ts';
import { goOn, setOut } from './line-tour.ts';
import './line-words.ts';
import { stationsOf } from './stations.ts';

/** Closes what is read of a station and walks on along the guided line; null for whoever does not follow it. */
export function useLineNext(step: string): (() => void) | null {
  const tour = useLine((state) => state.tour);
  if (tour?.state !== 'there' || tour.steps[tour.at] !== step) return null;
  return () => {
    useWorld.getState().close();
    changeLine(goOn);
  };
}

/** In its hall, from what is read of a station: the guided line from here on. */
export function FollowLine({ sector, stepId }: { sector: Sector; stepId: string }) {
  const t = useWords('line');
  const inHall = useZones((state) => state.zone === `hall:${sector.id}`);
  const follows = useLine((state) => state.tour !== null && state.tour.state !== 'over');
  const inClass = useInVisit();
  if (!inHall || follows || inClass) return null;
  const begin = () => {
    const steps = stationsOf(sector);
    useWorld.getState().close();
    useLine.setState({ offer: null, tour: setOut(sector.id, steps, stepId) });
  };
  return (
    <Key variant="secondary" size="m" icon={<Footprints aria-hidden size={20} />} onClick={begin}>
      {t('follow')}
    </Key>
  );
}
