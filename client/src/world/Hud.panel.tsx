import { lazy, Suspense, useEffect } from 'react';
import { useInVisit } from '../class-visit/walk/in-visit.ts';
import { patiently } from '../net/patiently.ts';
import { HELMET_COLOURS, VEST_COLOURS } from '../people/colours.ts';
import { useVisit } from '../people/visit-store.ts';
import { Plate } from '../ui/Plate.tsx';
import { useWords } from '../words/words.ts';
import { FirstKeys } from './FirstKeys.tsx';
import { HudIdentity } from './HudIdentity.tsx';
import { HudPrompt } from './HudPrompt.tsx';
import { HudTools } from './HudTools.tsx';
import './hud.css';
import './hud-small.css';
import './hud-stack.css';
import { MiniMap } from './MiniMap.tsx';
import { useNotice } from './notice-store.ts';
import { useQuality } from './quality-store.ts';
import { TouchStick } from './TouchStick.tsx';
import './world-words.ts';
import { useWorld } from './world-store.ts';
import { useZones } from './zone-store.ts';

const SoundCaption = lazy(() => patiently(() => import('./sound/SoundCaption.tsx')));
const CityProgress = lazy(() => patiently(() => import('./city/districts/CityProgress.tsx')));
const Guide = lazy(() => patiently(() => import('./guide/GuideHud.tsx')));
const Gestures = lazy(() => patiently(() => import('../presence/Gestures.panel.tsx')));
const Find = lazy(() => patiently(() => import('./discover/FindPlate.tsx')));
const Door = lazy(() => patiently(() => import('./discover/DoorPlate.tsx')));
const Voice = lazy(() => patiently(() => import('../voice/VoiceHere.tsx')));
const Tour = lazy(() => patiently(() => import('../class-visit/walk/TourHud.tsx')));
const GiveWay = lazy(() => patiently(() => import('./GiveWay.tsx')));

function focusGround() {
  document.querySelector<HTMLElement>('#world .vu-ground')?.focus();
}

function Pupil() {
  const t = useWords('world');
  const visitor = useVisit((state) => state.visitor);
  if (!visitor) return null;
  return (
    <Plate className="vu-pupil" data-part="name">
      <svg viewBox="0 0 34 34" width="34" height="34" aria-hidden="true">
        <circle cx="17" cy="17" r="17" fill={VEST_COLOURS[visitor.vest]} />
        <path d="M7 19a10 10 0 0 1 20 0z" fill={HELMET_COLOURS[visitor.helmet]} />
        <rect x="4.5" y="18.5" width="25" height="4" rx="2" fill={HELMET_COLOURS[visitor.helmet]} />
      </svg>
      <span className="vu-hidden">{t('you', { name: visitor.pseudonym })}</span>
      <span aria-hidden>{visitor.pseudonym}</span>
    </Plate>
  );
}

/** What stands around the picture of the city; the city's keys work while none of it has the focus. */
export default function Hud() {
  const t = useWords('world');
  const stage = useWorld((state) => state.stage);
  const sentence = useNotice((state) => state.sentence);
  const barred = useZones((state) => state.barred);
  const curtain = useZones((state) => state.curtain);
  const coming = useZones((state) => state.coming !== null && state.ready);
  const tier = useQuality((state) => state.tier);
  const inVisit = useInVisit();
  const voiceAt = useWorld((state) => state.voiceAt);
  const touch = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;
  useEffect(() => {
    if (stage === 'walkable') focusGround();
  }, [stage]);
  const news = barred ? t('door.barred') : (sentence ?? (coming ? t('door.coming') : null));
  return (
    <main className="vu-hud" data-tier={tier}>
      <div className="vu-curtain" data-closed={curtain} aria-hidden />
      <button type="button" className="vu-hud__skip" onClick={focusGround}>
        {t('ground.go')}
      </button>
      <div className="vu-hud__head">
        <HudIdentity />
        <HudTools quiet={news !== null} />
      </div>
      <div className="vu-hud__news">
        <div role="status">
          {/* A notice is already read out by itself: once is enough. */}
          {news && <Plate aria-hidden={news === sentence}>{news}</Plate>}
        </div>
        <Suspense>{stage === 'walkable' && <Find />}</Suspense>
      </div>
      <Suspense>{stage === 'walkable' && inVisit && <Tour />}</Suspense>
      <Suspense>{voiceAt && <Voice key={voiceAt} sessionId={voiceAt} />}</Suspense>
      <div className="vu-hud__foot" data-part="foot">
        <Suspense>{stage === 'walkable' && <Gestures />}</Suspense>
        <Pupil />
        {!touch && <FirstKeys />}
      </div>
      <MiniMap />
      <HudPrompt />
      <Suspense>{stage === 'walkable' && <CityProgress />}</Suspense>
      <Suspense>{stage === 'walkable' && <Guide />}</Suspense>
      <Suspense>{stage === 'walkable' && <Door />}</Suspense>
      <Suspense>{stage === 'walkable' && <SoundCaption />}</Suspense>
      {touch && <TouchStick />}
      <Suspense>{stage === 'walkable' && <GiveWay />}</Suspense>
    </main>
  );
}
