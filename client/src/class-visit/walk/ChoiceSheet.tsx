import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../words/words.ts';
import './guide-choice.css';

/** What an order asks before it is given, over the keys; Escape and its cross close it. */
export function ChoiceSheet({
  label,
  onClose,
  children,
}: {
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useWords('tourWalk');
  const sheet = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    sheet.current?.querySelector('button')?.focus();
  }, []);
  return (
    <fieldset
      ref={sheet}
      className="vu-lead__choice"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <button type="button" className="vu-lead__close" aria-label={t('lead.close')} onClick={onClose}>
        <X aria-hidden size={20} />
      </button>
    </fieldset>
  );
}
