import { lazy, Suspense, useEffect, useState, useTransition } from 'react';
import { useLocation } from 'wouter';
import { guideAsked } from '../class-visit/walk/in-visit.ts';
import { whenIdle } from '../net/when-idle.ts';
import { Plate } from '../ui/Plate.tsx';
import { Rescue } from '../ui/Rescue.tsx';
import { useWords } from '../words/words.ts';
import { useWorld } from '../world/world-store.ts';
import './arrival.css';
import { codeAsked, forgetCode } from './code-asked.ts';
import { isDressed } from './dressed.ts';
import { goToPlace, placeAsked } from './place-asked.ts';
import { startCity } from './start-city.ts';
import { openVisit } from './visit-store.ts';
import { Welcome } from './Welcome.tsx';

const loadDressing = () => import('./Dressing.panel.tsx');
const Dressing = lazy(loadDressing);

const fetchDressing = () => whenIdle(loadDressing);
const ClassCode = lazy(() => import('./ClassCode.panel.tsx'));
const PanelHost = lazy(() => import('./PanelHost.panel.tsx'));
const Hud = lazy(() => import('../world/Hud.panel.tsx'));

type Step = 'welcome' | 'dressing' | 'city';

/** The first page: the welcome in front of the living city, then helmet and vest, then the city itself. */
export function ArrivalPage() {
  const t = useWords('arrival');
  const [, navigate] = useLocation();
  const stage = useWorld((state) => state.stage);
  const [step, setStep] = useState<Step>(() =>
    guideAsked() ? 'city' : placeAsked() ? 'dressing' : 'welcome',
  );
  const [codeOpen, setCodeOpen] = useState(() => codeAsked() !== null);

  useEffect(() => {
    document.title = 'Ville-Usine';
    document.body.dataset.page = 'city';
    performance.mark('ville:interactive');
    void startCity();
    // Whoever leads a class wears what they wore, and goes straight in.
    if (guideAsked()) void openVisit();
    return () => {
      delete document.body.dataset.page;
    };
  }, []);

  useEffect(() => {
    if (stage !== 'failed') return;
    const code = codeAsked();
    navigate(`/visite?sans3d=1${code === null ? '' : `&code=${code}`}`, { replace: true });
  }, [stage, navigate]);

  // Drawn in slices: a slow computer goes on walking, and what one sees stays until the next is whole.
  const [isComing, begin] = useTransition();
  const go = (next: Step) => begin(() => setStep(next));

  const enter = () => {
    void openVisit();
    go(isDressed() ? 'city' : 'dressing');
  };

  const closeCode = () => {
    forgetCode();
    setCodeOpen(false);
  };

  const enterInClass = () => {
    setCodeOpen(false);
    enter();
  };

  useEffect(() => {
    if (step === 'city') useWorld.setState({ entered: true });
  }, [step]);

  useEffect(() => {
    if (step === 'city' && stage === 'walkable') {
      document.querySelector<HTMLElement>('#world [tabindex]')?.focus();
    }
  }, [step, stage]);

  useEffect(() => {
    if (stage === 'walkable' && step === 'welcome') fetchDressing();
    if (stage === 'walkable' && step === 'city') goToPlace(placeAsked());
  }, [stage, step]);

  return (
    <Rescue>
      {step === 'welcome' && <Welcome isBusy={isComing} onEnter={enter} onCode={() => setCodeOpen(true)} />}
      <Suspense>
        {codeOpen && <ClassCode onClose={closeCode} onEnter={enterInClass} />}
        {step === 'dressing' && <Dressing onBack={() => go('welcome')} onDone={() => go('city')} />}
        {step === 'city' && <Hud />}
        {step === 'city' && <PanelHost />}
      </Suspense>
      {step === 'city' && stage === 'loading' && (
        <Plate className="vu-coming" role="status">
          {t('entering')}
        </Plate>
      )}
    </Rescue>
  );
}
