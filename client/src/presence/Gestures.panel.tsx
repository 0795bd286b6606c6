import { GESTURES, type Gesture } from '@ville-usine/shared/presence/gesture';
import {
  ArrowBigUp,
  Hand,
  type LucideIcon,
  PartyPopper,
  Pointer,
  Smile,
  Sparkles,
  ThumbsUp,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { Tool } from '../ui/Tool.tsx';
import { useWords } from '../words/words.ts';
import { onAction } from '../world/controls/actions.ts';
import { useKeyNames } from '../world/use-key-names.ts';
import { useWorld } from '../world/world-store.ts';
import './gestures.css';
import './gestures-words.ts';
import { makeGesture } from './make-gesture.ts';

const DRAWN: Readonly<Record<Gesture, LucideIcon>> = {
  wave: Hand,
  applaud: Sparkles,
  raise: ArrowBigUp,
  point: Pointer,
  thumb: ThumbsUp,
  cheer: PartyPopper,
};

const isGesture = (action: string): action is Gesture => (GESTURES as readonly string[]).includes(action);

/** Six gestures as a row of keys, shown and put away by one; their own keys work in either case. */
export default function Gestures() {
  const t = useWords('gestures');
  const [open, setOpen] = useState(false);
  const names = useKeyNames();
  useEffect(
    () =>
      onAction((action) => {
        if (isGesture(action)) void makeGesture(action);
        else if (action === 'gestures') setOpen((was) => !was);
      }),
    [],
  );
  // Wherever the focus is: one key puts away what lies open before it opens anything else.
  useEffect(() => {
    if (!open) return;
    const putAway = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || useWorld.getState().panel) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setOpen(false);
      document.querySelector<HTMLElement>('#world .vu-ground')?.focus();
    };
    window.addEventListener('keydown', putAway, { capture: true });
    return () => window.removeEventListener('keydown', putAway, { capture: true });
  }, [open]);
  return (
    <div className="vu-gestures">
      {open && (
        <fieldset className="vu-gestures__row" aria-label={t('title')}>
          {GESTURES.map((gesture) => {
            const Drawn = DRAWN[gesture];
            const key = names(gesture)[0];
            return (
              <button key={gesture} type="button" onClick={() => void makeGesture(gesture)}>
                <Drawn aria-hidden size={22} />
                <span>{t(`do.${gesture}`)}</span>
                {key && <kbd aria-hidden>{key}</kbd>}
              </button>
            );
          })}
        </fieldset>
      )}
      <Tool icon={<Smile aria-hidden size={22} />} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="vu-tool__words">{t('title')}</span>
        <kbd aria-hidden>{names('gestures')[0]}</kbd>
      </Tool>
    </div>
  );
}
