import { Accessibility, Box, KeyRound, Languages, Stamp } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useStampCount } from '../quiz/progress-store.ts';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Tool } from '../ui/Tool.tsx';
import { speak, useLanguage, useWords } from '../words/words.ts';
import { useEdition } from './edition-store.ts';
import './visit-frame.css';
import './visit-words.ts';

const ClassCode = lazy(() => import('../people/ClassCode.panel.tsx'));

type VisitFrameProps = {
  icon: ReactNode;
  title: string;
  /** What the browser's tab says, where that is not the title. */
  page?: string;
  trail?: ReactNode;
  tile?: { ground: string; ink: string };
  /** Where « Passer en 3D » leads: `/?lieu=hall:metallurgie`. */
  in3d?: string;
  children: ReactNode;
};

/** The city › the pavilion › the stand, each but the last a way back. */
export function Trail({ steps, here }: { steps: { href: string; name: string }[]; here?: string }) {
  return (
    <>
      {steps.map((step, index) => (
        <span key={step.href}>
          {index > 0 && ' › '}
          <Link href={step.href}>{step.name}</Link>
        </span>
      ))}
      {here !== undefined && ` › ${here}`}
    </>
  );
}

function Tools({ in3d }: { in3d?: string }) {
  const t = useWords('visit');
  const core = useWords('core');
  const arrival = useWords('arrival');
  const language = useLanguage();
  const stamps = useStampCount();
  const total = useEdition()?.sectors.length ?? 13;
  const [codeOpen, setCodeOpen] = useState(false);
  return (
    <div className="vu-frame__tools">
      <span className="vu-plate vu-tool" role="img" aria-label={t('plan.passport', { count: stamps, total })}>
        <Stamp aria-hidden size={22} />
        <span className="vu-tool__count" aria-hidden>
          {stamps}
          <i>/{total}</i>
        </span>
      </span>
      <Tool
        icon={<KeyRound aria-hidden size={22} />}
        aria-label={arrival('code')}
        onClick={() => setCodeOpen(true)}
      />
      <Tool
        icon={<Languages aria-hidden size={22} />}
        aria-label={arrival('language')}
        onClick={() => void speak(language === 'fr' ? 'en' : 'fr')}
      />
      <Tool
        href="/visite/accessibilite"
        icon={<Accessibility aria-hidden size={22} />}
        aria-label={arrival('accessibility')}
      />
      {in3d && (
        <Tool href={in3d} icon={<Box aria-hidden size={22} />} aria-label={core('in3d')}>
          <span className="vu-frame__wide">{core('in3d')}</span>
        </Tool>
      )}
      <Suspense>{codeOpen && <ClassCode onClose={() => setCodeOpen(false)} />}</Suspense>
    </div>
  );
}

/** What all pages without 3D share: where one is, tools, and the focus on the page's content after a change. */
export function VisitFrame({ icon, title, page = title, trail, tile, in3d, children }: VisitFrameProps) {
  const core = useWords('core');
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const first = useRef(true);

  useEffect(() => {
    document.title = `${page} · Ville-Usine`;
  }, [page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address moves the focus to its content
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus();
    window.scrollTo(0, 0);
  }, [path]);
  useEffect(() => void performance.mark('ville:interactive'), []);

  return (
    <div className="vu-frame">
      <a className="vu-skip" href="#contenu">
        {core('skip')}
      </a>
      <header className="vu-frame__top">
        <PlacePlate icon={icon} title={title} trail={trail} tile={tile} />
        <Tools in3d={in3d} />
      </header>
      <main id="contenu" ref={main} tabIndex={-1} className="vu-frame__main">
        {children}
      </main>
    </div>
  );
}
