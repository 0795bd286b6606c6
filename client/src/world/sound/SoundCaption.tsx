import { useEffect } from 'react';
import { Plate } from '../../ui/Plate.tsx';
import { useWords } from '../../words/words.ts';
import { useCaption } from './caption-store.ts';
import './sound.css';
import './sound-words.ts';
import { startListening } from './start-listening.ts';

/** The sound that is to be read at this moment, on a small plate that is said politely and is gone by itself. */
export default function SoundCaption() {
  const t = useWords('sound');
  const { key, side } = useCaption();
  useEffect(() => startListening(), []);
  const words = key && t(`caption.${key}`);
  return (
    <div className="vu-heard" data-part="heard" role="status">
      {words && (
        <Plate>
          <span aria-hidden>♪</span>
          <span className="vu-hidden">{t('heard')} </span>
          <span>{side ? t(`side.${side}`, { sound: words }) : words}</span>
        </Plate>
      )}
    </div>
  );
}
