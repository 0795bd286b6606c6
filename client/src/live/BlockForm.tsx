import {
  BLOCK_NOTE_LENGTH,
  BLOCK_REASONS,
  BLOCK_SCOPES,
  type BlockReason,
  type BlockScope,
  weekFrom,
} from '@ville-usine/shared/live/block';
import { ArrowLeft, Ban, Check } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { request } from '../net/request.ts';
import { connect } from '../net/socket.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { blockedLine } from './blocked-line.ts';
import './desk-words.ts';
import './live-words.ts';
import './moderation.css';
import './moderation-panels.css';
import './moderation-words.ts';
import { useShortcuts } from './use-shortcuts.ts';

type BlockFormProps = {
  questionId: string;
  pseudonym: string;
  /** Whether single keys act. */
  keys?: boolean;
  /** Its session is over: only the week is left. */
  weekOnly?: boolean;
  /** What is chosen at first; the session where it is not said. */
  firstScope?: BlockScope;
  onBlocked: () => void;
  onBack: () => void;
};

/** Keeps a visitor from taking part: why, until when, and what they will read. */
export function BlockForm({
  questionId,
  pseudonym,
  keys = false,
  weekOnly,
  firstScope = 'session',
  onBlocked,
  onBack,
}: BlockFormProps) {
  const t = useWords('desk');
  const m = useWords('moderation');
  const live = useWords('live');
  const failure = useFailure();
  const id = useId();
  const [reason, setReason] = useState<BlockReason>('hurtful');
  const [scope, setScope] = useState<BlockScope>(weekOnly ? 'week' : firstScope);
  const language = useLanguage();
  const [weekEnd] = useState(() => weekFrom(new Date().toISOString()));
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reasons = useRef<HTMLFieldSetElement>(null);
  useEffect(() => reasons.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  async function send() {
    if (busy) return;
    setBusy(true);
    await connect('staff');
    const answer = await request('visitor:block', { questionId, scope, reason, note });
    setBusy(false);
    if (answer.ok) onBlocked();
    else setFault(m('block.failed', { why: failure(answer.error) }));
  }
  useShortcuts(
    {
      ...Object.fromEntries(BLOCK_REASONS.map((one, index) => [String(index + 1), () => setReason(one)])),
      enter: () => void send(),
      escape: onBack,
    },
    keys,
  );

  return (
    <>
      <div className="vu-mod__form">
        <h2>{m('block.title', { pseudonym })}</h2>
        <p className="vu-soft">{m('block.line')}</p>
        <fieldset className="vu-mod__choice" ref={reasons}>
          <legend>{m('block.why')}</legend>
          <div className="vu-reasons">
            {BLOCK_REASONS.map((one, index) => (
              <label key={one} className={one === reason ? 'vu-reason vu-reason--on' : 'vu-reason'}>
                <input
                  className="vu-hidden"
                  type="radio"
                  name={`${id}-why`}
                  checked={one === reason}
                  onChange={() => setReason(one)}
                />
                {keys && <kbd>{index + 1}</kbd>}
                <span className="vu-grow">{m(`block.reasons.${one}`)}</span>
                {one === reason && <Check aria-hidden size={22} />}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className="vu-mod__choice">
          <legend>{m('block.howLong')}</legend>
          <div className="vu-reasons">
            {BLOCK_SCOPES.filter((one) => !weekOnly || one === 'week').map((one) => (
              <label key={one} className={one === scope ? 'vu-reason vu-reason--on' : 'vu-reason'}>
                <input
                  className="vu-hidden"
                  type="radio"
                  name={`${id}-until`}
                  checked={one === scope}
                  onChange={() => setScope(one)}
                />
                <span className="vu-grow">{m(`block.scopes.${one}`)}</span>
                {one === scope && <Check aria-hidden size={22} />}
              </label>
            ))}
          </div>
        </fieldset>
        <label className="vu-report__note" htmlFor={`${id}-note`}>
          {m('block.note')}
          <input
            id={`${id}-note`}
            className="vu-field"
            maxLength={BLOCK_NOTE_LENGTH}
            autoComplete="off"
            value={note}
            onChange={(event) => setNote(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && onBack()}
          />
        </label>
        <div className="vu-preview" aria-live="polite">
          <span className="vu-small">{m('block.reads')}</span>
          <p>
            {t('mod.quoted', {
              text: blockedLine({ scope, reason, until: scope === 'week' ? weekEnd : null }, live, language),
            })}
          </p>
        </div>
        {fault && <StatusBand tone="bad">{fault}</StatusBand>}
      </div>
      <div className="vu-mod__acts">
        <Key
          variant="secondary"
          icon={<ArrowLeft aria-hidden size={20} />}
          end={keys ? <kbd>{t('mod.keys.escape')}</kbd> : undefined}
          onClick={onBack}
        >
          {t('mod.back')}
        </Key>
        <Key
          variant="confirm-red"
          grow
          icon={<Ban aria-hidden size={20} />}
          end={keys ? <kbd>{t('mod.keys.enter')}</kbd> : undefined}
          aria-disabled={busy}
          onClick={() => void send()}
        >
          {m('block.send')}
        </Key>
      </div>
    </>
  );
}
