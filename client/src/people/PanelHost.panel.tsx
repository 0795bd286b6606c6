import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { lazy, Suspense, useEffect } from 'react';
import { useInClass } from '../class-visit/pupil/use-in-class.ts';
import { inEdition } from '../net/base.ts';
import { patiently } from '../net/patiently.ts';
import { whenIdle } from '../net/when-idle.ts';
import { Rescue } from '../ui/Rescue.tsx';
import { useWorld } from '../world/world-store.ts';
import { PanelComing } from './PanelComing.tsx';

const PARTS = {
  stand: () => import('../content/StandPanel.panel.tsx'),
  step: () => import('../content/StepPanel.panel.tsx'),
  quiz: () => import('../quiz/QuizPanel.panel.tsx'),
  live: () => import('../live/LiveDesk.panel.tsx'),
  ask: () => import('../live/Ask.panel.tsx'),
  map: () => import('../world/Map.panel.tsx'),
  pause: () => import('../world/Pause.panel.tsx'),
  find: () => import('../find/Find.panel.tsx'),
  worker: () => import('../world/hall/Worker.panel.tsx'),
};

/* Each comes when the network does, however late. */
const Stand = lazy(() => patiently(PARTS.stand));
const Step = lazy(() => patiently(PARTS.step));
const Quiz = lazy(() => patiently(PARTS.quiz));
const Live = lazy(() => patiently(PARTS.live));
const Ask = lazy(() => patiently(PARTS.ask));
const CityMap = lazy(() => patiently(PARTS.map));
const Find = lazy(() => patiently(PARTS.find));
const Agenda = lazy(() => patiently(() => import('../programme/Agenda.panel.tsx')));
const Plaque = lazy(() => import('../world/discover/Plaque.panel.tsx'));
const Worker = lazy(() => patiently(PARTS.worker));
const Photo = lazy(() => import('../world/discover/Photo.panel.tsx'));
const Pause = lazy(() => patiently(PARTS.pause));
const PupilStates = lazy(() => patiently(() => import('../class-visit/pupil/PupilStates.panel.tsx')));

/** Whoever loses the network in a hall can still read what is in it: its panels come with it. */
function useFetchedAhead(): void {
  const inside = useWorld(({ place }) => place.startsWith('hall:'));
  useEffect(() => {
    const { map, pause, find, ...ofHalls } = PARTS;
    const wanted = inside ? [...Object.values(ofHalls), find] : [map, pause, find];
    const fetchAhead = () => Promise.all(wanted.map((bring) => bring()));
    // A hall is never idle on a slow computer, and its network may be gone by then.
    if (inside) fetchAhead().catch(() => undefined);
    else whenIdle(fetchAhead);
  }, [inside]);
}

function Open() {
  const panel = useWorld((state) => state.panel);
  const onClose = useWorld((state) => state.close);
  const open = useWorld((state) => state.open);
  const see = ({ kind, id }: QuestionPlace) => {
    if (kind === 'trade') window.open(inEdition(`/visite/metier/${id}`), '_blank', 'noopener');
    else open(kind === 'stand' ? { kind, companyId: id } : { kind, stepId: id });
  };
  switch (panel?.kind) {
    case 'stand':
      return <Stand key={panel.companyId} companyId={panel.companyId} tab={panel.tab} onClose={onClose} />;
    case 'step':
      return <Step stepId={panel.stepId} onClose={onClose} />;
    case 'quiz':
      return <Quiz key={panel.sector} sector={panel.sector} onClose={onClose} />;
    case 'live':
      return <Live sessionId={panel.sessionId} onClose={onClose} onSee={see} />;
    case 'ask':
      return <Ask {...panel} onClose={onClose} onSee={see} />;
    case 'agenda':
      return <Agenda onClose={onClose} />;
    case 'map':
      return <CityMap onClose={onClose} />;
    case 'find':
      return <Find onClose={onClose} />;
    case 'plaque':
      return <Plaque plaqueId={panel.plaqueId} onClose={onClose} />;
    case 'worker':
      return <Worker sector={panel.sector} name={panel.name} onClose={onClose} />;
    case 'photo':
      return <Photo onClose={onClose} />;
    case 'pause':
      return <Pause onClose={onClose} />;
    case undefined:
      return null;
  }
}

/** What lies open over the city; each kind comes with its own chunk the first time it is opened. */
export default function PanelHost() {
  const kind = useWorld((state) => state.panel?.kind);
  const close = useWorld((state) => state.close);
  const inClass = useInClass();
  const walkable = useWorld((state) => state.stage === 'walkable');
  useFetchedAhead();
  return (
    <>
      <Rescue key={kind} instead={<PanelComing onClose={close} broken />}>
        <Suspense fallback={<PanelComing onClose={close} />}>
          <Open />
        </Suspense>
      </Rescue>
      <Suspense>{inClass && walkable && <PupilStates />}</Suspense>
    </>
  );
}
