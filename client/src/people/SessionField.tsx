import type { PlanFault } from '@ville-usine/shared/live/plan-faults';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words/words.ts';
import './organiser-words.ts';

type Wiring = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined };

type SessionFieldProps = {
  label: string;
  fault: PlanFault | undefined;
  /** Puts what it is given on the input. */
  children: (wiring: Wiring) => ReactNode;
};

/** A field with its name above and, where something is wrong with it, why, right below. */
export function SessionField({ label, fault, children }: SessionFieldProps) {
  const t = useWords('organiser');
  const id = useId();
  return (
    <div className="vu-planfield">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== undefined, 'aria-describedby': fault && `${id}-fault` })}
      {fault && (
        <p id={`${id}-fault`} className="vu-planfield__fault">
          {t(`plan.faults.${fault}`)}
        </p>
      )}
    </div>
  );
}

type ChoicesProps<T extends string> = {
  label: string;
  fault?: PlanFault | undefined;
  choices: readonly { id: T; name: string }[];
  chosen: readonly T[];
  none?: string;
  set: (chosen: T[]) => void;
};

/** Several of a list. */
export function SessionChoices<T extends string>(props: ChoicesProps<T>) {
  const { label, fault, choices, chosen, none, set } = props;
  const t = useWords('organiser');
  const id = useId();
  return (
    <fieldset className="vu-planfield" aria-describedby={fault && `${id}-fault`}>
      <legend>{label}</legend>
      <div className="vu-planfield__choices">
        {choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="checkbox"
              aria-invalid={fault !== undefined}
              checked={chosen.includes(choice.id)}
              onChange={(event) =>
                set(event.target.checked ? [...chosen, choice.id] : chosen.filter((one) => one !== choice.id))
              }
            />
            {choice.name}
          </label>
        ))}
        {choices.length === 0 && none && <span className="vu-soft">{none}</span>}
      </div>
      {fault && (
        <p id={`${id}-fault`} className="vu-planfield__fault">
          {t(`plan.faults.${fault}`)}
        </p>
      )}
    </fieldset>
  );
}
