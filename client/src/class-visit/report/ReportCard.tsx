import { REPORT_FILES, type ReportFile } from '@ville-usine/shared/class-visit/class-visit-http';
import type { ClassReport } from '@ville-usine/shared/class-visit/report';
import { Download, RefreshCw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import type { Failure } from '../../net/result.ts';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { EraseClass } from './EraseClass.tsx';
import './report-card.css';
import './report-words.ts';
import { saveReport } from './save-report.ts';

type ReportCardProps = { token: string; onErased: (pupils: number) => void };

/** What the visit has left so far, its files, and the end of it all. */
export function ReportCard({ token, onErased }: ReportCardProps) {
  const t = useWords('classReport');
  const failureText = useFailure();
  const [report, setReport] = useState<ClassReport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const read = useCallback(async () => {
    const answer = await api('POST /api/class-visits/report', { body: { token } });
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) setReport(answer.value.report);
  }, [token]);
  useEffect(() => void read(), [read]);

  return (
    <Sheet className="vu-report" aria-labelledby="vu-report-title">
      <div className="vu-row">
        <h2 id="vu-report-title" className="vu-grow">
          {t('title')}
        </h2>
        <Key
          variant="quiet"
          size="m"
          icon={<RefreshCw aria-hidden size={20} />}
          aria-label={t('again')}
          onClick={() => void read()}
        />
      </div>
      {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
      {!report && !failure && <p className="vu-soft">{t('reading')}</p>}
      {report &&
        (report.begunAt === null ? <p className="vu-soft">{t('coming')}</p> : <Facts report={report} />)}
      {report?.begunAt && <Files token={token} />}
      <EraseClass token={token} onErased={onErased} />
    </Sheet>
  );
}

function Facts({ report }: { report: ClassReport }) {
  const t = useWords('classReport');
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const came = report.pupils.filter(({ from }) => from !== null).length;
  const stops = report.stops.filter(({ at }) => at !== null).length;
  const answered = sum(report.pupils.map(({ quiz }) => quiz.answered));
  const right = sum(report.pupils.map(({ quiz }) => quiz.right));
  const facts = [
    [came, t('facts.pupils', { count: came, planned: report.planned.pupils })],
    [stops, t('facts.stops', { count: stops, planned: report.stops.length })],
    [answered, t('facts.quiz', { count: answered, right })],
    [
      report.questions.length,
      t('facts.questions', {
        count: report.questions.length,
        answered: report.questions.filter(({ answer }) => answer !== null).length,
      }),
    ],
    [report.trades.length, t('facts.trades', { count: report.trades.length })],
  ] as const;
  return (
    <ul className="vu-report__facts">
      {facts.map(([count, words]) => (
        <li key={words}>
          <b>{count}</b> {words}
        </li>
      ))}
    </ul>
  );
}

function Files({ token }: { token: string }) {
  const t = useWords('classReport');
  const language = useLanguage();
  const [busy, setBusy] = useState<ReportFile | null>(null);
  const [failed, setFailed] = useState(false);
  const save = async (as: ReportFile) => {
    setBusy(as);
    const saved = await saveReport(token, as, language);
    setBusy(null);
    setFailed(!saved);
    if (saved) announce(t('files.saved'));
  };
  return (
    <>
      <fieldset className="vu-report__files">
        <legend>{t('files.title')}</legend>
        {REPORT_FILES.map((as) => (
          <Key
            key={as}
            variant={busy === as ? 'waiting' : 'secondary'}
            size="m"
            icon={<Download aria-hidden size={18} />}
            aria-label={t('files.of', { as: t(`files.${as}`) })}
            onClick={() => void save(as)}
          >
            {t(`files.${as}`)}
          </Key>
        ))}
      </fieldset>
      <div role="alert">{failed && <StatusBand tone="bad">{t('files.failed')}</StatusBand>}</div>
    </>
  );
}
