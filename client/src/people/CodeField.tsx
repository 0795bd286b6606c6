import { CircleAlert } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import './class-code.css';

type CodeFieldProps = {
  label: string;
  hint: string;
  value: string;
  onType: (value: string) => void;
  /** What is wrong with it, in one sentence. */
  wrong: string | null;
  /** Takes the focus as it appears. */
  focused?: boolean;
};

/** A large field for a word or a key that is read from a board or a sheet of paper. */
export function CodeField({ label, hint, value, onType, wrong, focused = false }: CodeFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <div className="vu-code__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        onChange={(event) => onType(event.target.value.toUpperCase())}
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        ref={field}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint ${id}-wrong`}
      />
      <p id={`${id}-hint`} className="vu-soft">
        {hint}
      </p>
      <div role="alert" id={`${id}-wrong`}>
        {wrong && (
          <p className="vu-code__wrong">
            <CircleAlert aria-hidden size={20} />
            {wrong}
          </p>
        )}
      </div>
    </div>
  );
}
