import type { RefusalReason } from '@ville-usine/shared/live/question';
import { ArrowLeft, Check, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import './live-words.ts';
import './moderation-words.ts';

/** In the order of their keys, 1 to 6. */
export const REASONS: readonly RefusalReason[] = [
  'contact-details',
  'unclear',
  'hurtful',
  'off-topic',
  'already-answered',
  'other',
];

type RefusalFormProps = {
  reason: RefusalReason;
  onReason: (reason: RefusalReason) => void;
  /** Whether the teachers of its author’s class are told; absent where a teacher refuses. */
  tell?: { classLabel: string | null; on: boolean; onChange: (on: boolean) => void };
  onRefuse: () => void;
  onBack: () => void;
};

/** Why a question is refused, with the very words its author will read. */
export function RefusalForm({ reason, onReason, tell, onRefuse, onBack }: RefusalFormProps) {
  const t = useWords('desk');
  const live = useWords('live');
  const m = useWords('moderation');
  const reasons = useRef<HTMLDivElement>(null);
  // A reason chosen by its figure has the focus too.
  useEffect(() => reasons.current?.querySelector<HTMLInputElement>(`[value="${reason}"]`)?.focus(), [reason]);
  return (
    <>
      <div className="vu-mod__form">
        <h2 id="vu-why">{t('mod.whyRefuse')}</h2>
        <div className="vu-reasons" ref={reasons} role="radiogroup" aria-labelledby="vu-why">
          {REASONS.map((one, index) => (
            <label key={one} className={one === reason ? 'vu-reason vu-reason--on' : 'vu-reason'}>
              <input
                className="vu-hidden"
                type="radio"
                name="reason"
                checked={one === reason}
                onChange={() => onReason(one)}
              />
              <kbd>{index + 1}</kbd>
              <span className="vu-grow">{t(`mod.reasons.${one}`)}</span>
              {one === reason && <Check aria-hidden size={22} />}
            </label>
          ))}
        </div>
        <div className="vu-preview" aria-live="polite">
          <span className="vu-small">{t('mod.pupilReads')}</span>
          <p>{t('mod.quoted', { text: live(`reasons.${reason}`) })}</p>
        </div>
      </div>
      <div className="vu-mod__acts">
        {tell?.classLabel && (
          <label className="vu-mod__switch vu-mod__tell">
            <input
              type="checkbox"
              checked={tell.on}
              onChange={({ target }) => tell.onChange(target.checked)}
            />
            <span className="vu-grow">
              {m('tell.teacher', { label: tell.classLabel.replaceAll(' ', '\u00a0') })}
            </span>
            <kbd>P</kbd>
          </label>
        )}
        {tell && tell.classLabel === null && <p className="vu-soft vu-mod__tell">{m('tell.noClass')}</p>}
        <Key
          variant="secondary"
          icon={<ArrowLeft aria-hidden size={20} />}
          end={<kbd>{t('mod.keys.escape')}</kbd>}
          onClick={onBack}
        >
          {t('mod.back')}
        </Key>
        <Key
          variant="confirm-red"
          grow
          icon={<X aria-hidden size={20} />}
          end={<kbd>{t('mod.keys.enter')}</kbd>}
          onClick={onRefuse}
        >
          {t('mod.refuseSend')}
        </Key>
      </div>
    </>
  );
}
