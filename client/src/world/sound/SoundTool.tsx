import { Volume2, VolumeX } from 'lucide-react';
import { useEffect } from 'react';
import { Tool } from '../../ui/Tool.tsx';
import { useWords } from '../../words/words.ts';
import { onAction } from '../controls/actions.ts';
import { useSettings } from '../settings-store.ts';
import './sound.css';
import './sound-words.ts';

const turn = () => useSettings.setState(({ sound }) => ({ sound: !sound }));

/** Allows sound, or ends it; N does the same while one walks. */
export default function SoundTool() {
  const t = useWords('sound');
  const sound = useSettings((state) => state.sound);
  useEffect(() => onAction((action) => action === 'sound' && turn()), []);
  const Drawn = sound ? Volume2 : VolumeX;
  return (
    <Tool
      className="vu-sound"
      icon={<Drawn aria-hidden size={24} />}
      aria-label={t('key')}
      aria-pressed={sound}
      aria-keyshortcuts="N"
      title={t(sound ? 'on' : 'off')}
      onClick={turn}
    >
      <kbd aria-hidden>N</kbd>
    </Tool>
  );
}
