import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useInClass } from '../class-visit/pupil/use-in-class.ts';
import { patiently } from '../net/patiently.ts';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { useWords } from '../words/words.ts';
import { OtherTerritories } from './OtherTerritories.tsx';
import { VisitTools } from './VisitTools.tsx';
import '../ui/dark.css';
import '../ui/contrast.css';
import '../ui/print.css';
import './visit-frame.css';
import './visit-words.ts';

const Reminder = lazy(() =>
  patiently(async () => ({ default: (await import('../programme/ReminderBand.tsx')).ReminderBand })),
);
const OnPaper = lazy(() => patiently(() => import('./OnPaper.tsx')));
const Degraded = lazy(() => patiently(() => import('../pack/Degraded.tsx')));
const ClassBand = lazy(() =>
  patiently(async () => ({ default: (await import('../class-visit/pupil/ClassBand.tsx')).ClassBand })),
);

/** The address that was shown last, and whether one came to it from another page: a frame may be put in a frame's place. */
let shown: { path: string; walked: boolean } | null = null;

/** The title of the page that was whole last; a page whose content is on its way keeps it for that moment. */
let lastTitle: string | null = null;
export const titleSoFar = (): string | null => lastTitle;

type VisitFrameProps = {
  icon: ReactNode;
  title: string;
  /** The title's language, where that is not the page's. */
  lang?: string | undefined;
  /** What the browser's tab says, where that is not the title; null: what it says already. */
  page?: string | null;
  trail?: ReactNode;
  tile?: { ground: string; ink: string };
  /** Where « Passer en 3D » leads: `/?lieu=hall:metallurgie`. */
  in3d?: string;
  /** Tabs, between where one is and the tools. */
  beside?: ReactNode;
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

/** What all pages without 3D share: where one is, tools, and the focus on the page's content after a change. */
export function VisitFrame({
  icon,
  title,
  lang,
  page = title,
  trail,
  tile,
  in3d,
  beside,
  children,
}: VisitFrameProps) {
  const core = useWords('core');
  const arrival = useWords('arrival');
  const t = useWords('visit');
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const inClass = useInClass();

  useEffect(() => {
    if (page === null) return;
    document.title = `${page} · Ville-Usine`;
    lastTitle = title;
  }, [page, title]);
  useEffect(() => {
    const changed = shown !== null && shown.path !== path;
    if (changed || shown === null) shown = { path, walked: changed };
    // A new address moves the focus to its content; what was focused in its first frame may be gone with that.
    if (changed || (shown.walked && document.activeElement === document.body)) main.current?.focus();
    window.scrollTo(0, 0);
  }, [path]);
  useEffect(() => void performance.mark('ville:interactive'), []);

  return (
    <div className="vu-frame vu-twin">
      <a className="vu-skip" href="#contenu">
        {core('skip')}
      </a>
      <header className="vu-frame__top">
        <PlacePlate icon={icon} title={title} lang={lang} trail={trail} tile={tile} />
        {beside}
        <VisitTools in3d={in3d} />
      </header>
      <main id="contenu" ref={main} tabIndex={-1} className="vu-frame__main">
        <Suspense>
          <Degraded pages />
        </Suspense>
        <Suspense>{inClass && <ClassBand way3d={in3d === undefined} />}</Suspense>
        <Suspense>
          <Reminder />
        </Suspense>
        {children}
        <Suspense>
          <OnPaper />
        </Suspense>
      </main>
      <footer className="vu-frame__foot">
        <Link href="/visite/rencontres">{core('meetings')}</Link>
        <Link href="/visite/glossaire">{t('glossary')}</Link>
        <Link href="/visite/accessibilite">{arrival('accessibility')}</Link>
        <Link href="/visite/vie-privee">{arrival('privacy')}</Link>
        <Link href="/visite/mentions-legales">{arrival('legal')}</Link>
        <Link href="/visite/professionnels">{arrival('staff')}</Link>
        <OtherTerritories />
      </footer>
    </div>
  );
}
