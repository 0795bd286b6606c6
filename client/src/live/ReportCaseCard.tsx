import type { CaseDecision, ReportCase } from '@ville-usine/shared/live/report';
import { saidPseudonym } from '@ville-usine/shared/live/said-pseudonym';
import { Ban, Check, PenLine, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { api } from '../net/api.ts';
import { announce } from '../ui/announce.ts';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './after.css';
import './record.css';
import './after-words.ts';
import { BlockForm } from './BlockForm.tsx';
import './moderation-words.ts';

/** One reported text: its words, why it was reported, what was decided before; the decision, while it waits. */
export function ReportCaseCard({ reported, onDecided }: { reported: ReportCase; onDecided?: () => void }) {
  const t = useWords('after');
  const say = useSay();
  const language = useLanguage();
  const { part, question, answer, reports, decisions, shown } = reported;
  return (
    <Card as="li" className="vu-case">
      <div className="vu-row vu-row--wrap">
        <Pill tone="bad">{t(`cases.parts.${part}`)}</Pill>
        <Pill>{t('cases.times', { count: reports.length })}</Pill>
        <span className="vu-small">
          {say(reported.sessionTitle)} · {saidPseudonym(reported.pseudonym, language)}
          {reported.classLabel && ` · ${reported.classLabel}`}
        </span>
      </div>
      <p className={part === 'question' ? 'vu-case__text' : undefined}>{frenchSpaces(question)}</p>
      {answer !== null && (
        <blockquote className={part === 'answer' ? 'vu-case__text' : undefined}>
          {frenchSpaces(answer)}
        </blockquote>
      )}
      {!shown && <p className="vu-status vu-status--wait">{t('cases.gone')}</p>}
      <ul className="vu-case__reports">
        {reports.map((one) => (
          <li key={one.id}>
            <b>{t(`report.reasons.${one.reason}`)}</b>
            {one.note && <span> · {frenchSpaces(one.note)}</span>}{' '}
            <span className="vu-small">{clockTime(one.at, language)}</span>
          </li>
        ))}
      </ul>
      {decisions.map((one) => (
        <div key={one.at} className="vu-case__decision">
          <b>
            {t('cases.by', {
              decision: t(`cases.decisions.${one.decision}`),
              name: one.byName,
              time: clockTime(one.at, language),
            })}
          </b>
          <span> · {one.why || t('cases.noWhy')}</span>
          <p className="vu-small">{t('cases.before', { text: one.textBefore })}</p>
        </div>
      ))}
      {onDecided && <Deciding reported={reported} onDecided={onDecided} />}
      {onDecided && <BlockAuthor reported={reported} />}
    </Card>
  );
}

/** A reported question's author can be kept from taking part, apart from what becomes of the text. */
function BlockAuthor({ reported: { part, questionId, pseudonym } }: { reported: ReportCase }) {
  const m = useWords('moderation');
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  // The form that closed had the focus.
  useEffect(() => {
    if (done) line.current?.focus();
  }, [done]);
  // An answer was written by a professional.
  if (part !== 'question') return null;
  if (done) {
    return (
      <p className="vu-status vu-status--ok" ref={line} tabIndex={-1}>
        {m('done.block', { pseudonym })}
      </p>
    );
  }
  if (!asking) {
    return (
      <Key variant="secondary" size="m" icon={<Ban aria-hidden size={20} />} onClick={() => setAsking(true)}>
        {m('block.author')}
      </Key>
    );
  }
  return (
    <BlockForm
      // A report often comes after its session.
      firstScope="week"
      questionId={questionId}
      pseudonym={pseudonym}
      onBlocked={() => {
        setDone(true);
        announce(m('done.block', { pseudonym }));
      }}
      onBack={() => setAsking(false)}
    />
  );
}

function Deciding({ reported, onDecided }: { reported: ReportCase; onDecided: () => void }) {
  const t = useWords('after');
  const failure = useFailure();
  const id = useId();
  const { questionId, part, question, answer, shown } = reported;
  const [why, setWhy] = useState('');
  const [words, setWords] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function decide(decision: CaseDecision) {
    const text = decision === 'corrected' && words !== null ? { text: words } : {};
    const reply = await api('POST /api/report-cases/decide', {
      body: { questionId, part, decision, why, ...text },
    });
    setFault(reply.ok ? null : failure(reply.error));
    if (reply.ok) announce(t(`cases.done.${decision}`));
    if (reply.ok || reply.error.code === 'case-closed') onDecided();
  }

  return (
    <div className="vu-col">
      <label className="vu-report__note" htmlFor={`${id}-why`}>
        {t('cases.why')}
        <input
          id={`${id}-why`}
          className="vu-report__field"
          maxLength={300}
          autoComplete="off"
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      {words !== null && (
        <label className="vu-report__note" htmlFor={`${id}-words`}>
          {t('cases.words')}
          <textarea
            id={`${id}-words`}
            className="vu-report__field"
            rows={4}
            maxLength={part === 'question' ? 280 : 1000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      )}
      {fault && <StatusBand tone="bad">{fault}</StatusBand>}
      <div className="vu-row vu-row--wrap">
        {words === null ? (
          <>
            <Key
              variant="green"
              size="m"
              icon={<Check aria-hidden size={20} />}
              onClick={() => void decide('kept')}
            >
              {t('cases.keep')}
            </Key>
            {shown && (
              <>
                <Key
                  variant="secondary"
                  size="m"
                  icon={<PenLine aria-hidden size={20} />}
                  onClick={() => setWords(part === 'question' ? question : (answer ?? ''))}
                >
                  {t('cases.correct')}
                </Key>
                <Key
                  variant="confirm-red"
                  size="m"
                  icon={<Trash2 aria-hidden size={20} />}
                  onClick={() => void decide('removed')}
                >
                  {t('cases.remove')}
                </Key>
              </>
            )}
          </>
        ) : (
          <>
            <Key size="m" onClick={() => void decide('corrected')}>
              {t('cases.publish')}
            </Key>
            <Key variant="secondary" size="m" onClick={() => setWords(null)}>
              {t('cases.cancel')}
            </Key>
          </>
        )}
      </div>
    </div>
  );
}
