import { Switch } from '../../ui/Switch.tsx';
import { useWords } from '../../words/words.ts';
import { type CaptionWish, useSettings, type Volumes } from '../settings-store.ts';
import './sound-settings.css';
import './sound-words.ts';

const WISHES: readonly CaptionWish[] = ['quiet', 'always', 'never'];
const VOLUMES: readonly (keyof Volumes)[] = ['all', 'city', 'steps', 'cues'];

function Volume({ name }: { name: keyof Volumes }) {
  const t = useWords('sound');
  const value = useSettings((state) => Math.round((state.volumes?.[name] ?? 0) * 100));
  const said = t('settings.percent', { value });
  return (
    <label className="vu-volume">
      <span>{t(`settings.${name}`)}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={said}
        onChange={(event) => {
          const wanted = Number(event.target.value) / 100;
          useSettings.setState(({ volumes }) => ({ volumes: { ...volumes, [name]: wanted } }));
        }}
      />
      <output aria-hidden>{said}</output>
    </label>
  );
}

/** Sound on or off, how loud, and when sounds are written out; a part of the pause. */
export function SoundSettings() {
  const t = useWords('sound');
  const sound = useSettings((state) => state.sound);
  const captions = useSettings((state) => state.captions);
  return (
    <section className="vu-sound-settings" aria-labelledby="vu-sound-settings">
      <h3 id="vu-sound-settings">{t('settings.title')}</h3>
      <Switch
        label={t('settings.allow')}
        hint={t('settings.allowHint')}
        on={sound}
        set={(on) => useSettings.setState({ sound: on })}
      />
      {sound && VOLUMES.map((name) => <Volume key={name} name={name} />)}
      <fieldset className="vu-quality">
        <legend>{t('settings.captions')}</legend>
        {WISHES.map((wish) => (
          <label key={wish}>
            <input
              type="radio"
              name="captions"
              checked={captions === wish}
              onChange={() => useSettings.setState({ captions: wish })}
            />
            {t(`settings.${wish}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
