import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { CircleAlert, Flag, HelpCircle, Plus } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { EditionNews } from '../content/EditionNews.tsx';
import { useEdition } from '../content/edition-store.ts';
import { isPassing } from '../net/result.ts';
import { PackCard } from '../pack/PackCard.tsx';
import { announce } from '../ui/announce.ts';
import { ComfortTool } from '../ui/comfort/ComfortTool.tsx';
import { Key } from '../ui/Key.tsx';
import { LanguageTool } from '../ui/LanguageTool.tsx';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Rescue } from '../ui/Rescue.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { Tool } from '../ui/Tool.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { CodeCard } from './CodeCard.tsx';
import { ConfirmCard } from './ConfirmCard.tsx';
import '../content/parts.css';
import '../content/visit-frame.css';
import './class-visit.css';
import './itinerary.css';
import './visit-form.css';
import './class-visit-words.ts';
import { inEdition } from '../net/base.ts';
import { Itinerary } from './Itinerary.tsx';
import { OwnQuizCard } from './own-quiz/OwnQuizCard.tsx';
import { PickStops } from './PickStops.tsx';
import { PrintSheets } from './PrintSheets.tsx';
import { ReportCard } from './report/ReportCard.tsx';
import { sectorsOf } from './sectors-of.ts';
import { type Opened, useClassVisit } from './use-class-visit.ts';
import { usePrivateLink } from './use-private-link.ts';
import { VisitFacts } from './VisitFacts.tsx';

const TILE = { ground: '#ffc53d', ink: '#1e1a33' };

/** `/classe`: a teacher prepares a visit; `/classe#<secret>` finds it again. */
export default function ClassVisitPage() {
  const t = useWords('classVisit');
  const failureText = useFailure();
  const edition = useEdition();
  const { state, keep, again } = usePrivateLink();
  const [erased, setErased] = useState<number | null>(null);
  const r = useWords('classReport');
  useEffect(() => {
    document.title = `${t('title')} · Ville-Usine`;
    performance.mark('ville:interactive');
  }, [t]);

  if (erased !== null) {
    return (
      <Frame trail={t('trailNew')}>
        <Sheet as="main" className="vu-visitplan__wrong">
          <h2 role="status">{r('erase.done', { count: erased })}</h2>
          <Key onClick={() => window.location.assign(inEdition('/classe'))}>{t('startNew')}</Key>
        </Sheet>
      </Frame>
    );
  }
  if (state.is === 'failed') {
    return (
      <Frame trail={t('trailNew')}>
        <Sheet as="main" className="vu-visitplan__wrong">
          <CircleAlert aria-hidden size={34} />
          <h2>{t('wrongTitle')}</h2>
          <p className="vu-lead">{failureText(state.failure)}</p>
          <div className="vu-row vu-row--wrap">
            {isPassing(state.failure) && <Key onClick={again}>{t('again')}</Key>}
            <Key
              variant={isPassing(state.failure) ? 'secondary' : 'primary'}
              onClick={() => window.location.assign(inEdition('/classe'))}
            >
              {t('startNew')}
            </Key>
          </div>
        </Sheet>
      </Frame>
    );
  }
  if (!edition || state.is === 'opening') {
    return (
      <Frame trail={t('trailNew')}>
        <main>{edition ? <p className="vu-soft">{t('loading')}</p> : <EditionNews />}</main>
      </Frame>
    );
  }
  const opened = state.is === 'there' ? state.opened : null;
  return (
    <Rescue>
      <Plan
        key={opened?.visit.id ?? 'new'}
        edition={edition}
        opened={opened}
        keep={keep}
        onErased={setErased}
      />
    </Rescue>
  );
}

type PlanProps = {
  edition: PublicEdition;
  opened: Opened | null;
  keep: (opened: Opened) => void;
  onErased: (pupils: number) => void;
};

function Plan({ edition, opened, keep, onErased }: PlanProps) {
  const t = useWords('classVisit');
  const form = useClassVisit(edition, opened, keep);
  const [isOpen, setOpen] = useState(opened === null);
  const [sheets, setSheets] = useState<'poster' | 'all'>('all');
  const main = useRef<HTMLElement>(null);
  const { fields } = form;

  async function confirm() {
    if (await form.send()) {
      announce(t(opened ? 'changed' : 'saved'), 'assertive');
      requestAnimationFrame(() => document.getElementById('vu-codecard-title')?.focus());
      return;
    }
    setOpen(true);
    requestAnimationFrame(() => {
      const wrong = main.current?.querySelector<HTMLElement>('[aria-invalid="true"], .vu-planfact__fault');
      wrong?.focus();
      wrong?.scrollIntoView({ block: 'center' });
    });
  }
  const print = useCallback((which: 'poster' | 'all') => {
    flushSync(() => setSheets(which));
    window.print();
    setSheets('all');
  }, []);

  return (
    <>
      <Frame
        trail={opened ? t('trail', { label: fields.label, pupils: fields.pupils }) : t('trailNew')}
        another={opened !== null}
      >
        <main
          id="contenu"
          ref={main}
          className={opened ? 'vu-visitplan vu-visitplan--there' : 'vu-visitplan'}
        >
          <PickStops
            edition={edition}
            stops={fields.stops}
            onAdd={(stop) => form.set({ stops: [...fields.stops, stop] })}
          />
          <div className="vu-visitplan__middle">
            <Sheet>
              <VisitFacts form={form} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
              <Itinerary edition={edition} form={form} />
            </Sheet>
            {opened && <OwnQuizCard token={opened.token} />}
            {opened && <ReportCard token={opened.token} onErased={onErased} />}
          </div>
          <div className="vu-visitplan__right">
            <CodeCard opened={opened} isChanged={form.isChanged} onPrint={print} />
            <ConfirmCard form={form} isThere={opened !== null} onConfirm={() => void confirm()} />
            <PackCard sectors={sectorsOf(edition, fields.stops).map(({ id }) => id)} />
          </div>
        </main>
      </Frame>
      {opened && <PrintSheets edition={edition} visit={opened.visit} sheets={sheets} />}
    </>
  );
}

function Frame({ trail, another, children }: { trail: string; another?: boolean; children: ReactNode }) {
  const t = useWords('classVisit');
  return (
    <div className="vu-frame vu-classvisit">
      <header className="vu-frame__top">
        <PlacePlate icon={<Flag aria-hidden size={28} />} tile={TILE} title={t('title')} trail={trail} />
        <div className="vu-frame__tools">
          {another && (
            <Tool
              icon={<Plus aria-hidden size={22} />}
              onClick={() => window.location.assign(inEdition('/classe'))}
            >
              <span>{t('another')}</span>
            </Tool>
          )}
          <Tool href="/visite/professionnels" icon={<HelpCircle aria-hidden size={22} />}>
            <span>{t('help')}</span>
          </Tool>
          <LanguageTool />
          <ComfortTool />
        </div>
      </header>
      {children}
    </div>
  );
}
