import { useWords } from '../words/words.ts';
import './city/hour/hour-words.ts';
import { type HourWish, useSettings } from './settings-store.ts';

const WISHES: readonly HourWish[] = ['morning', 'noon', 'golden', 'dusk', 'clock'];

/** Which hour it is in the city: one of four lights, or that of the visitor's own clock. */
export function HourChoice() {
  const t = useWords('hour');
  const hour = useSettings((state) => state.hour);
  return (
    <fieldset className="vu-quality">
      <legend>{t('title')}</legend>
      {WISHES.map((wish) => (
        <label key={wish}>
          <input
            type="radio"
            name="hour"
            checked={hour === wish}
            onChange={() => useSettings.setState({ hour: wish })}
          />
          {t(wish)}
        </label>
      ))}
    </fieldset>
  );
}
