import { Home, MonitorX, Play, Radio } from 'lucide-react';
import { useLocation } from 'wouter';
import { ClassHere } from '../class-visit/pupil/ClassHere.tsx';
import { CentrePanel } from '../ui/CentrePanel.tsx';
import { Key } from '../ui/Key.tsx';
import { Switch } from '../ui/Switch.tsx';
import { speak, useNextLanguage, useWords } from '../words/words.ts';
import { Commands } from './controls/Commands.tsx';
import { LookSettings } from './controls/LookSettings.tsx';
import { GearList } from './discover/GearList.tsx';
import { goTo } from './go-to.ts';
import { RecallGuide } from './guide/RecallGuide.tsx';
import { HourChoice } from './HourChoice.tsx';
import './pause.css';
import { type QualityWish, useSettings } from './settings-store.ts';
import { SoundSettings } from './sound/SoundSettings.tsx';
import './world-words.ts';
import { useKeyNames } from './use-key-names.ts';
import { useWorld } from './world-store.ts';

function Quality() {
  const t = useWords('world');
  const quality = useSettings((state) => state.quality);
  return (
    <fieldset className="vu-quality">
      <legend>{t('pause.quality')}</legend>
      {(['auto', 'base', 'standard', 'high'] as QualityWish[]).map((wish) => (
        <label key={wish}>
          <input
            type="radio"
            name="quality"
            checked={quality === wish}
            onChange={() => useSettings.setState({ quality: wish })}
          />
          {t(`pause.${wish}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** The pause: going on, getting out of a tight corner, settings, keys, and the way to the visit without 3D. */
export default function Pause({ onClose }: { onClose: () => void }) {
  const t = useWords('world');
  const core = useWords('core');
  const next = useNextLanguage();
  const [, navigate] = useLocation();
  const { calm, firstPerson } = useSettings();
  const viewKey = useKeyNames()('view')[0];
  const touch = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;
  return (
    <CentrePanel
      width="narrow"
      title={t('pause.title')}
      onClose={onClose}
      footer={
        <Key grow icon={<Play aria-hidden size={22} />} onClick={onClose}>
          {t('pause.resume')}
        </Key>
      }
    >
      <div className="vu-pause__ways">
        <Key
          variant="secondary"
          icon={<Home aria-hidden size={22} />}
          onClick={() => {
            onClose();
            void goTo('plaza');
          }}
        >
          {t('pause.stuck')}
        </Key>
        <Key
          variant="secondary"
          icon={<MonitorX aria-hidden size={22} />}
          onClick={() => {
            const { place } = useWorld.getState();
            onClose();
            const [, sector] = place.split(':');
            navigate(sector ? `/visite/secteur/${sector}` : '/visite');
          }}
        >
          {t('pause.without3d')}
        </Key>
        <Key
          variant="secondary"
          icon={<Radio aria-hidden size={22} />}
          onClick={() => useWorld.getState().open({ kind: 'agenda' })}
        >
          {core('meetings')}
        </Key>
        <RecallGuide onCalled={onClose} />
      </div>
      <ClassHere />
      <GearList />
      <h3>{t('pause.settings')}</h3>
      <Switch
        label={t('pause.calm')}
        hint={t('pause.calmHint')}
        on={calm}
        set={(on) => useSettings.setState({ calm: on })}
      />
      <Switch
        label={t('pause.firstPerson')}
        hint={touch || !viewKey ? '' : t('pause.firstPersonHint', { key: viewKey })}
        on={firstPerson}
        set={(on) => useSettings.setState({ firstPerson: on })}
      />
      <HourChoice />
      <LookSettings />
      <Quality />
      <SoundSettings />
      <Key size="m" variant="secondary" onClick={() => void speak(next.language)}>
        <span lang={next.language}>{next.name}</span>
      </Key>
      <Commands />
    </CentrePanel>
  );
}
