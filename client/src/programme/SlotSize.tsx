import { useId } from 'react';
import { Chip } from '../ui/Chip.tsx';
import { useWords } from '../words/words.ts';
import './programme-words.ts';
import './slots.css';

/** More than these are chosen from a list: a phone has room for so many keys. */
const KEYS = 6;

type SlotSizeProps = { most: number; size: number; choose: (size: number) => void };

/** With how many one comes; 1 comes alone. */
export function SlotSize({ most, size, choose }: SlotSizeProps) {
  const t = useWords('programme');
  const id = useId();
  const sizes = Array.from({ length: most }, (_, index) => index + 1);
  const name = (count: number) => (count === 1 ? t('group.alone') : t('group.of', { count }));
  return (
    <fieldset className="vu-slotsize" aria-labelledby={id}>
      <legend id={id}>{t('group.howMany')}</legend>
      {most > KEYS ? (
        <select aria-labelledby={id} value={size} onChange={({ target }) => choose(Number(target.value))}>
          {sizes.map((count) => (
            <option key={count} value={count}>
              {name(count)}
            </option>
          ))}
        </select>
      ) : (
        <div className="vu-row vu-row--wrap">
          {sizes.map((count) => (
            <Chip key={count} on={size === count} onClick={() => choose(count)}>
              {name(count)}
            </Chip>
          ))}
        </div>
      )}
      {size > 1 && <p className="vu-soft">{t('group.line')}</p>}
    </fieldset>
  );
}
