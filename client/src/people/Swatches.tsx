import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useId } from 'react';
import { contrast } from '../ui/contrast.ts';

type SwatchesProps<Value extends string> = {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  colourOf: (value: Value) => string;
  nameOf: (value: Value) => string;
  onChoose: (value: Value) => void;
};

/** A choice of colours: each has its name, the chosen one is ticked and named. */
export function Swatches<Value extends string>(props: SwatchesProps<Value>) {
  const { legend, values, chosen, colourOf, nameOf, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="vu-swatches">
      <legend>
        {legend} <span className="vu-soft">{nameOf(chosen)}</span>
      </legend>
      <div>
        {values.map((value) => {
          const colour = colourOf(value);
          const tick = contrast(colour, '#1e1a33') > 4 ? '#1e1a33' : '#ffffff';
          return (
            <label key={value} style={{ '--swatch': colour, '--tick': tick } as CSSProperties}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={value === chosen}
                onChange={() => onChoose(value)}
              />
              <span className="vu-hidden">{nameOf(value)}</span>
              <Check aria-hidden size={26} strokeWidth={3.5} />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
