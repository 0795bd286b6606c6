import { lazy, Suspense } from 'react';
import { Rescue } from '../ui/Rescue.tsx';
import { useWorld } from '../world/world-store.ts';

const Stand = lazy(() => import('../content/StandPanel.panel.tsx'));
const Step = lazy(() => import('../content/StepPanel.panel.tsx'));
const Quiz = lazy(() => import('../quiz/QuizPanel.panel.tsx'));
const Live = lazy(() => import('../live/LiveDesk.panel.tsx'));
const Ask = lazy(() => import('../live/Ask.panel.tsx'));
const CityMap = lazy(() => import('../world/Map.panel.tsx'));
const Pause = lazy(() => import('../world/Pause.panel.tsx'));

function Open() {
  const panel = useWorld((state) => state.panel);
  const onClose = useWorld((state) => state.close);
  switch (panel?.kind) {
    case 'stand':
      return <Stand key={panel.companyId} companyId={panel.companyId} tab={panel.tab} onClose={onClose} />;
    case 'step':
      return <Step stepId={panel.stepId} onClose={onClose} />;
    case 'quiz':
      return <Quiz key={panel.sector} sector={panel.sector} onClose={onClose} />;
    case 'live':
      return <Live sessionId={panel.sessionId} onClose={onClose} />;
    case 'ask':
      return <Ask {...panel} onClose={onClose} />;
    case 'map':
      return <CityMap onClose={onClose} />;
    case 'pause':
      return <Pause onClose={onClose} />;
    case undefined:
      return null;
  }
}

/** What lies open over the city; each kind comes with its own chunk the first time it is opened. */
export default function PanelHost() {
  const kind = useWorld((state) => state.panel?.kind);
  return (
    <Rescue key={kind}>
      <Suspense>
        <Open />
      </Suspense>
    </Rescue>
  );
}
