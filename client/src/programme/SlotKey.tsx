import type { Slot } from '@ville-usine/shared/live/slots';
import { Check } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './programme-words.ts';

type SlotKeyProps = {
  slot: Slot;
  /** How many places nobody has. */
  left: number;
  /** With how many one wants to come, oneself counted. */
  size: number;
  mine: boolean;
  nowMs: number;
  onPress: () => void;
};

/** One slot: its hour, how many places are left, and the press that books it or gives it back. */
export function SlotKey({ slot, left, size, mine, nowMs, onPress }: SlotKeyProps) {
  const t = useWords('programme');
  const language = useLanguage();
  const over = Date.parse(slot.endsAt) <= nowMs;
  const begun = Date.parse(slot.startsAt) <= nowMs;
  const full = left < size || (size > 1 && begun);
  const time = clockTime(slot.startsAt, language);
  const rest = over ? t('slots.over') : left <= 0 ? t('slots.full') : t('slots.left', { count: left });
  const shown = `${time} · ${mine ? t('slots.mine') : rest}`;
  const act = t(mine ? 'slots.cancel' : 'slots.book', { time });
  return (
    <Key
      full
      variant={mine ? 'set' : full || over ? 'waiting' : 'secondary'}
      aria-pressed={mine}
      aria-label={`${shown}. ${act}`}
      disabled={over || (full && !mine)}
      icon={mine ? <Check aria-hidden size={20} /> : undefined}
      onClick={onPress}
    >
      {shown}
    </Key>
  );
}
