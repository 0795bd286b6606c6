import { ShieldCheck } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import './after-words.ts';
import { noteSeen, useReportNews } from './own-reports.ts';

/** Tells whoever reported a text that an adult has looked at it. */
export function ReportNews({ live = false }: { live?: boolean }) {
  const t = useWords('after');
  const news = useReportNews(live);
  return news.map((report) => (
    <StatusBand
      key={`${report.questionId} ${report.part} ${report.at}`}
      tone="ok"
      icon={<ShieldCheck aria-hidden size={24} />}
    >
      <span className="vu-row vu-row--wrap">
        <span className="vu-grow">{report.decided && t(`report.decided.${report.decided.decision}`)}</span>
        <Key variant="quiet" size="m" onClick={() => noteSeen(report)}>
          {t('report.ok')}
        </Key>
      </span>
    </StatusBand>
  ));
}
