import { Switch } from '../../ui/Switch.tsx';
import { useWords } from '../../words/words.ts';
import { useSettings } from '../settings-store.ts';
import './commands.css';
import './controls-words.ts';

/** How fast the view turns and which way it tilts; a part of the pause. */
export function LookSettings() {
  const t = useWords('controls');
  const { lookSpeed, invertLook } = useSettings();
  const value = Math.round(lookSpeed * 100);
  return (
    <>
      <label className="vu-speed">
        <b>{t('lookSpeed')}</b>
        <input
          type="range"
          min={40}
          max={200}
          step={10}
          value={value}
          aria-valuetext={t('percent', { value })}
          onChange={(event) => useSettings.setState({ lookSpeed: Number(event.target.value) / 100 })}
        />
        <output aria-hidden>{t('percent', { value })}</output>
      </label>
      <Switch
        label={t('invert')}
        hint={t('invertHint')}
        on={invertLook}
        set={(on) => useSettings.setState({ invertLook: on })}
      />
    </>
  );
}
