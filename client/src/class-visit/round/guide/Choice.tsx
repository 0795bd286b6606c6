import type { ReactNode } from 'react';
import { Chip } from '../../../ui/Chip.tsx';

type ChoiceProps<T> = {
  title: string;
  explained?: string | undefined;
  options: readonly { value: T; name: ReactNode }[];
  value: T;
  onChoose: (value: T) => void;
};

/** One of a few, as keys beside each other. */
export function Choice<T extends string | number | null>(props: ChoiceProps<T>) {
  const { title, explained, options, value, onChoose } = props;
  return (
    <fieldset className="vu-startround__choice">
      <legend>{title}</legend>
      <div className="vu-row vu-row--wrap">
        {options.map((option) => (
          <Chip key={String(option.value)} on={option.value === value} onClick={() => onChoose(option.value)}>
            {option.name}
          </Chip>
        ))}
      </div>
      {explained && <p className="vu-small">{explained}</p>}
    </fieldset>
  );
}
