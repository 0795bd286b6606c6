import { useVisitPanel } from '../../content/visit-panel-store.ts';
import { Moved } from './Moved.panel.tsx';
import { TourBand } from './TourBand.tsx';

const typeKey = () => useVisitPanel.setState({ open: 'code' });

/** What a pupil of a class has on the pages without 3D; `way3d` where the page itself has no way into the city. */
export function ClassBand({ way3d }: { way3d: boolean }) {
  return (
    <>
      <TourBand way3d={way3d} />
      <Moved onKey={typeKey} />
    </>
  );
}
