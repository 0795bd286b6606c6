import { ALargeSmall } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../words/words.ts';
import { TEXT_SIZES, useComfort } from './room-comfort.ts';
import './room-moment.css';
import './room-words.ts';

/** The size of the words and the low-data mode, folded away until wanted. */
export function RoomComfort() {
  const t = useWords('room');
  const { size, light } = useComfort();
  const id = useId();
  return (
    <details className="vu-comfort">
      <summary>
        <ALargeSmall aria-hidden size={22} />
        {t('comfort.title')}
      </summary>
      <fieldset className="vu-comfort__sizes">
        <legend>{t('comfort.size')}</legend>
        {TEXT_SIZES.map((one) => (
          <label key={one} className="vu-comfort__choice">
            <input
              type="radio"
              name={`${id}-size`}
              checked={size === one}
              onChange={() => useComfort.setState({ size: one })}
            />
            <span className={`vu-comfort__sample vu-comfort__sample--${one}`}>{t(`comfort.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className="vu-comfort__choice">
        <input
          type="checkbox"
          checked={light}
          aria-describedby={`${id}-light`}
          onChange={(event) => useComfort.setState({ light: event.target.checked })}
        />
        <b>{t('comfort.light')}</b>
      </label>
      <p className="vu-small" id={`${id}-light`}>
        {t('comfort.lightLine')}
      </p>
    </details>
  );
}
