import type { ReportedPart, ReportReason } from '@ville-usine/shared/live/report';
import { Flag, Hourglass, Send } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { api } from '../net/api.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './after.css';
import './record.css';
import './after-words.ts';
import { useOwnReports, waits } from './own-reports.ts';

const REASONS: ReportReason[] = ['hurtful', 'personal', 'contact', 'sexual', 'danger', 'other'];
/** Characters, as the server counts them. */
const NOTE_LENGTH = 200;

type ReportTextProps = { questionId: string; text: string; answered: boolean };

/** « Signaler »: a visitor tells an adult that a text should not stand here. */
export function ReportText({ questionId, text, answered }: ReportTextProps) {
  const t = useWords('after');
  const [open, setOpen] = useState(false);
  const key = useRef<HTMLDivElement>(null);
  const reports = useOwnReports((store) => store.reports);
  const reported = (['question', 'answer'] as const).some((part) => waits(reports, questionId, part));

  const close = () => {
    setOpen(false);
    // The form takes the focus with it; its key takes it over.
    setTimeout(() => key.current?.querySelector('button')?.focus());
  };
  if (open) return <ReportForm questionId={questionId} answered={answered} onDone={close} />;
  return (
    <div className="vu-report" ref={key}>
      {reported && (
        <span className="vu-status vu-status--wait">
          <Hourglass aria-hidden size={16} />
          {t('report.waiting')}
        </span>
      )}
      <Key
        variant="quiet"
        size="m"
        icon={<Flag aria-hidden size={16} />}
        aria-label={t('report.openWhat', { text })}
        onClick={() => setOpen(true)}
      >
        {t('report.open')}
      </Key>
    </div>
  );
}

function ReportForm(props: { questionId: string; answered: boolean; onDone: () => void }) {
  const { questionId, answered, onDone } = props;
  const t = useWords('after');
  const failure = useFailure();
  const id = useId();
  const [part, setPart] = useState<ReportedPart>(answered ? 'answer' : 'question');
  const [reason, setReason] = useState<ReportReason>('hurtful');
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  async function send() {
    const answer = await api('POST /api/reports', { body: { questionId, part, reason, note } });
    if (!answer.ok) {
      setFault(failure(answer.error));
      return;
    }
    useOwnReports.setState({ reports: answer.value.reports });
    announce(t('report.sent'));
    onDone();
  }

  return (
    <form
      className="vu-report__form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <h3 id={`${id}-title`}>{t('report.title')}</h3>
      {answered && (
        <fieldset className="vu-report__choice">
          <legend>{t('report.part')}</legend>
          {(['answer', 'question'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}-part`} checked={part === one} onChange={() => setPart(one)} />
              {t(`report.parts.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="vu-report__choice">
        <legend>{t('report.reason')}</legend>
        {REASONS.map((one, index) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-reason`}
              checked={reason === one}
              // biome-ignore lint/a11y/noAutofocus: the form was just asked for; the focus goes where it begins
              autoFocus={index === 0}
              onChange={() => setReason(one)}
            />
            {t(`report.reasons.${one}`)}
          </label>
        ))}
      </fieldset>
      <label className="vu-report__note">
        {t('report.note')}
        <textarea
          className="vu-report__field"
          rows={2}
          maxLength={NOTE_LENGTH}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <p className="vu-small">{t('report.urgent')}</p>
      {fault && <StatusBand tone="bad">{fault}</StatusBand>}
      <div className="vu-row vu-row--wrap">
        <Key type="submit" size="m" icon={<Send aria-hidden size={18} />}>
          {t('report.send')}
        </Key>
        <Key variant="secondary" size="m" onClick={onDone}>
          {t('report.cancel')}
        </Key>
      </div>
    </form>
  );
}
