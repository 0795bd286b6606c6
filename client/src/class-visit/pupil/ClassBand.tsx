import { useLocation } from 'wouter';
import { useEdition } from '../../content/edition-store.ts';
import { useVisitPanel } from '../../content/visit-panel-store.ts';
import { pageAgain } from '../round/player/place-again.ts';
import { RoundHere } from '../round/player/RoundHere.tsx';
import { useTour } from '../tour/tour-store.ts';
import { Moved } from './Moved.panel.tsx';
import { pageOfClass } from './page-of.ts';
import { TourBand } from './TourBand.tsx';
import { useSectorOfStop } from './use-sector-of-stop.ts';

const typeKey = () => useVisitPanel.setState({ open: 'code' });

/** What a pupil of a class has on the pages without 3D; `way3d` where the page itself has no way into the city. */
export function ClassBand({ way3d }: { way3d: boolean }) {
  const [, navigate] = useLocation();
  const edition = useEdition();
  const sectorOf = useSectorOfStop(edition);
  const join = () => {
    const { tour } = useTour.getState();
    const page = tour && edition && pageOfClass(tour, sectorOf);
    if (page) navigate(page);
  };
  return (
    <>
      <TourBand way3d={way3d} />
      <RoundHere onLook={(place) => navigate(pageAgain(place))} onJoin={join} />
      <Moved onKey={typeKey} />
    </>
  );
}
