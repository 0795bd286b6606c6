import type { PlanFault } from '@ville-usine/shared/live/plan-faults';
import { SessionField } from './SessionField.tsx';

type SessionSelectProps<T extends string> = {
  label: string;
  fault?: PlanFault | undefined;
  disabled?: boolean;
  choices: readonly { id: T; name: string }[];
  value: T;
  set: (value: T) => void;
};

/** One of a list. */
export function SessionSelect<T extends string>(props: SessionSelectProps<T>) {
  const { label, fault, disabled, choices, value, set } = props;
  return (
    <SessionField label={label} fault={fault}>
      {(wiring) => (
        <select
          {...wiring}
          disabled={disabled}
          value={value}
          onChange={({ target }) => set(target.value as T)}
        >
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </SessionField>
  );
}
