import type { ImportOutcome, ReportLine } from '@ville-usine/shared/quiz/import-report';
import { sayReason } from '@ville-usine/shared/quiz/import-words';
import { Check, Info, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { Chip } from '../../ui/Chip.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { frenchSpaces } from '../../words/french-spaces.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** What asks for a look first. */
const OUTCOMES = ['refused', 'changed', 'noted', 'taken'] as const satisfies readonly ImportOutcome[];
const TONES = { taken: 'ok', changed: 'wait', refused: 'bad', noted: 'plain' } as const;
const ICONS = { taken: Check, changed: Pencil, refused: X, noted: Info };

/** What became of each question of a file, with its line; filters say how many there are of each outcome. */
export function ReportLines({ report }: { report: ReportLine[] }) {
  const t = useWords('ownQuiz');
  const language = useLanguage();
  const count = (outcome: ImportOutcome) => report.filter((told) => told.outcome === outcome).length;
  const [shown, setShown] = useState<ImportOutcome | 'all'>(count('refused') > 0 ? 'refused' : 'all');
  const chip = (name: string, many: number) => t('report.chip', { name, count: many });
  return (
    <>
      <fieldset className="vu-report-chips" aria-label={t('report.filter')}>
        <Chip on={shown === 'all'} onClick={() => setShown('all')}>
          {chip(t('report.all'), report.length)}
        </Chip>
        {OUTCOMES.filter((outcome) => count(outcome) > 0).map((outcome) => (
          <Chip key={outcome} on={shown === outcome} onClick={() => setShown(outcome)}>
            {chip(t(`report.outcomes.${outcome}`), count(outcome))}
          </Chip>
        ))}
      </fieldset>
      <ul className="vu-report-lines">
        {report
          .filter(({ outcome }) => shown === 'all' || outcome === shown)
          .map(({ line, excerpt, outcome, reasons }) => {
            const Mark = ICONS[outcome];
            return (
              <li key={`${line} ${outcome} ${reasons[0]?.code} ${excerpt}`}>
                <span className="vu-report-line">{t('report.line', { line })}</span>
                <div className="vu-grow">
                  {excerpt && <b>{excerpt}</b>}
                  {reasons.map((reason) => {
                    const said = sayReason(reason, language);
                    return <p key={said}>{language === 'fr' ? frenchSpaces(said) : said}</p>;
                  })}
                </div>
                <Pill tone={TONES[outcome]} icon={<Mark aria-hidden size={16} strokeWidth={3} />}>
                  {t(`report.outcome.${outcome}`)}
                </Pill>
              </li>
            );
          })}
      </ul>
    </>
  );
}
