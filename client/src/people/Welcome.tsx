import { Accessibility, DoorOpen, KeyRound, Map as MapIcon, ShieldCheck } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useEditionSign } from '../content/edition-store.ts';
import { inEdition } from '../net/base.ts';
import { hadVisitor } from '../net/owner.ts';
import { Key } from '../ui/Key.tsx';
import { LanguageTool } from '../ui/LanguageTool.tsx';
import { Tool } from '../ui/Tool.tsx';
import { useSay, useWords } from '../words/words.ts';
import { useWorld } from '../world/world-store.ts';
import { LivePlate } from './LivePlate.tsx';
import { useVisit } from './visit-store.ts';

const NotMe = lazy(() => import('./NotMe.tsx'));

type WelcomeProps = {
  /** What comes after it is on its way. */
  isBusy: boolean;
  onEnter: () => void;
  onCode: () => void;
};

/** Leaves for a page without the city, so that the city's memory is given back. */
const leaveFor = (address: string) => () => window.location.assign(inEdition(address));

function Sign({ isBusy, onEnter, onCode }: WelcomeProps) {
  const t = useWords('arrival');
  const say = useSay();
  const edition = useEditionSign();
  const { classLabel } = useVisit();
  const loading = useWorld((state) => state.stage === 'loading');
  return (
    <main className="vu-plate vu-sign">
      <p className="vu-sign__label">{edition ? say(edition.label) : t('editionFallback')}</p>
      <h1>{edition ? say(edition.title) : t('titleFallback')}</h1>
      <p className="vu-sign__territory">{edition ? say(edition.territory) : t('territoryFallback')}</p>
      <p className="vu-sign__pitch">{t('pitch')}</p>
      <Key
        variant="hot"
        size="xl"
        full
        aria-busy={isBusy}
        icon={<DoorOpen aria-hidden size={26} />}
        onClick={onEnter}
      >
        {t('enter')}
      </Key>
      <div className="vu-sign__two">
        <Key variant="enamel" size="m" icon={<MapIcon aria-hidden size={22} />} onClick={leaveFor('/visite')}>
          {t('without3d')}
        </Key>
        <Key variant="enamel" size="m" icon={<KeyRound aria-hidden size={22} />} onClick={onCode}>
          {t('code')}
        </Key>
      </div>
      <p className="vu-sign__note">
        <ShieldCheck aria-hidden size={18} />
        {classLabel ? t('inClass') : t('promise')}
      </p>
      <Suspense>{hadVisitor && !loading && <NotMe greeting />}</Suspense>
      {loading && (
        <div className="vu-progress" role="progressbar" aria-label={t('progress')}>
          <i />
        </div>
      )}
    </main>
  );
}

/** The short welcome in front of the city. */
export function Welcome(props: WelcomeProps) {
  const t = useWords('arrival');
  return (
    <div className="vu-arrival">
      <div className="vu-arrival__tools">
        <LanguageTool />
        <Tool icon={<Accessibility aria-hidden size={22} />} onClick={leaveFor('/visite/accessibilite')}>
          <span>{t('accessibility')}</span>
        </Tool>
      </div>
      <Sign {...props} />
      <footer className="vu-arrival__corner">
        <LivePlate />
        <nav className="vu-plate vu-foot">
          <a href={inEdition('/visite/professionnels')}>{t('staff')}</a>
          <a href={inEdition('/visite/vie-privee')}>{t('privacy')}</a>
          <a href={inEdition('/visite/mentions-legales')}>{t('legal')}</a>
        </nav>
      </footer>
    </div>
  );
}
