import type { HttpReplies } from '@ville-usine/shared/http';
import { can } from '@ville-usine/shared/people/can';
import { Coffee, Flag, ShieldCheck } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../net/api.ts';
import { ComfortTool } from '../ui/comfort/ComfortTool.tsx';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { Tool } from '../ui/Tool.tsx';
import { useWords } from '../words/words.ts';
import './after.css';
import './record.css';
import './after-words.ts';
import { StaffGate } from './DeskGate.tsx';
import './desk.css';
import { ReportCaseCard } from './ReportCaseCard.tsx';

type Cases = HttpReplies['GET /api/report-cases'];

/** Moderators see a new report within this time, in milliseconds. */
const AGAIN_MS = 10_000;

/** `/moderation/signalements`: what visitors reported, and what was decided. */
export default function ReportsPage() {
  return <StaffGate admits={(staff) => can(staff, 'question:moderate')}>{() => <Cases />}</StaffGate>;
}

function Cases() {
  const t = useWords('after');
  const [cases, setCases] = useState<Cases | null>(null);
  const load = useCallback(async () => {
    const answer = await api('GET /api/report-cases');
    if (answer.ok) setCases(answer.value);
  }, []);
  useEffect(() => {
    document.title = `${t('cases.title')} · Ville-Usine`;
    void load();
    const timer = setInterval(load, AGAIN_MS);
    return () => clearInterval(timer);
  }, [load, t]);
  return (
    <div className="vu-desk vu-cases">
      <header className="vu-desk__top">
        <PlacePlate
          icon={<Flag aria-hidden size={28} />}
          tile={{ ground: '#5fd0a6', ink: '#1e1a33' }}
          title={t('cases.title')}
          trail={t('cases.trail')}
        />
        <div className="vu-desk__tools">
          <Tool icon={<ShieldCheck aria-hidden size={22} />} href="/moderation">
            {t('cases.back')}
          </Tool>
          <ComfortTool />
        </div>
      </header>
      <main className="vu-cases__main">
        <Sheet aria-label={t('cases.open')}>
          <div className="vu-sheet__title">
            <h2>{t('cases.open')}</h2>
            {cases && <span className="vu-number">{cases.open.length}</span>}
          </div>
          {cases?.open.length === 0 && (
            <div className="vu-cases__none">
              <Coffee aria-hidden size={34} />
              <strong>{t('cases.none')}</strong>
              <p className="vu-soft">{t('cases.noneMore')}</p>
            </div>
          )}
          <ul className="vu-cases__list">
            {cases?.open.map((one) => (
              <ReportCaseCard key={`${one.questionId} ${one.part}`} reported={one} onDecided={load} />
            ))}
          </ul>
        </Sheet>
        {cases && cases.decided.length > 0 && (
          <Sheet as="aside" aria-label={t('cases.decided')}>
            <div className="vu-sheet__title">
              <h2>{t('cases.decided')}</h2>
            </div>
            <ul className="vu-cases__list">
              {cases.decided.map((one) => (
                <ReportCaseCard key={`${one.questionId} ${one.part}`} reported={one} />
              ))}
            </ul>
          </Sheet>
        )}
      </main>
    </div>
  );
}
