import { Check } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { useId } from 'react';
import { contrast } from '../ui/contrast.ts';

type SwatchesProps<Value extends string> = {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  colourOf: (value: Value) => string;
  nameOf: (value: Value) => string;
  onChoose: (value: Value) => void;
  /** A small drawing in place of the plain colour. */
  drawingOf?: (value: Value) => ReactNode;
};

/** A choice of colours or small drawings: each has its name, the chosen one is ticked and named. */
export function Swatches<Value extends string>(props: SwatchesProps<Value>) {
  const { legend, values, chosen, colourOf, nameOf, onChoose, drawingOf } = props;
  const name = useId();
  return (
    <fieldset className="vu-swatches" data-drawn={drawingOf ? true : undefined}>
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
              {drawingOf ? drawingOf(value) : <Check aria-hidden size={26} strokeWidth={3.5} />}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
