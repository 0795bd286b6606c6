import { Check, CircleCheck } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './class-visit-words.ts';
import type { VisitForm } from './use-class-visit.ts';

const OPTIONS = ['vouch', 'timer', 'roam'] as const;

type ConfirmCardProps = { form: VisitForm; isThere: boolean; onConfirm: () => void };

/** What the teacher chooses for the class, and the one key that makes the visit. */
export function ConfirmCard({ form, isThere, onConfirm }: ConfirmCardProps) {
  const t = useWords('classVisit');
  const failureText = useFailure();
  const { fields, failure, busy, isChanged, isKept } = form;
  const lines = { vouch: t('options.vouchLine'), timer: null, roam: t('options.roamLine') };
  const word = isThere ? 'save' : 'validate';
  return (
    <Sheet className="vu-confirm" aria-labelledby="vu-options-title">
      <h2 id="vu-options-title">{t('options.title')}</h2>
      {OPTIONS.map((option) => (
        <label key={option} className="vu-confirm__option">
          <input
            type="checkbox"
            checked={fields.options[option]}
            onChange={({ target }) => form.set({ options: { ...fields.options, [option]: target.checked } })}
          />
          <span>
            {t(`options.${option}`)}
            {lines[option] && <span className="vu-small">{lines[option]}</span>}
          </span>
        </label>
      ))}
      {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
      {isChanged ? (
        <Key
          full
          variant={busy ? 'waiting' : 'primary'}
          icon={<Check aria-hidden size={22} />}
          onClick={onConfirm}
        >
          {t(busy ? 'saving' : word)}
        </Key>
      ) : (
        <p className="vu-confirm__done">
          <CircleCheck aria-hidden size={22} />
          <span>
            <b>{t('saved')}</b>
            <span className="vu-small">{t('savedLine')}</span>
          </span>
        </p>
      )}
      <p className="vu-small vu-confirm__kept">{isKept && isChanged && t('draft')}</p>
    </Sheet>
  );
}
