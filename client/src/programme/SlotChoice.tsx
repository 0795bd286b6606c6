import type { LiveSession } from '@ville-usine/shared/live/session';
import { type Slot, slotsOf } from '@ville-usine/shared/live/slots';
import { Check } from 'lucide-react';
import { useServerNow } from '../live/server-clock.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { clockTime, dayName } from '../words/times.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './programme-words.ts';
import './slots.css';
import { useSlots } from './use-slots.ts';

type SlotChoiceProps = { session: LiveSession; taken: number[] | undefined };

/** The slots of a job dating: one can book one, and give it back. */
export function SlotChoice({ session, taken }: SlotChoiceProps) {
  const t = useWords('programme');
  const language = useLanguage();
  const failureText = useFailure();
  const nowMs = useServerNow();
  const { list, failure, choose } = useSlots(session.id, taken);
  if (!list) return null;

  async function press(slot: Slot) {
    const mine = list?.mine === slot.index;
    if (await choose(mine ? null : slot.index))
      announce(mine ? t('slots.givenBack') : t('slots.booked', { time: clockTime(slot.startsAt, language) }));
  }

  return (
    <section className="vu-slots" aria-label={t('slots.title')}>
      <h3>{t('slots.title')}</h3>
      <p>{dayName(session.startsAt, language)}</p>
      <p className="vu-soft">{t('slots.line')}</p>
      {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
      <ul>
        {slotsOf(session).map((slot) => {
          const left = (session.slots?.places ?? 0) - (list.taken[slot.index] ?? 0);
          const mine = list.mine === slot.index;
          const over = Date.parse(slot.endsAt) <= nowMs;
          const time = clockTime(slot.startsAt, language);
          return (
            <li key={slot.index}>
              <Key
                full
                variant={mine ? 'set' : left > 0 && !over ? 'secondary' : 'waiting'}
                aria-pressed={mine}
                aria-label={`${t(mine ? 'slots.cancel' : 'slots.book', { time })} · ${said(left, over)}`}
                disabled={over || (left <= 0 && !mine)}
                icon={mine ? <Check aria-hidden size={20} /> : undefined}
                onClick={() => void press(slot)}
              >
                {time} · {mine ? t('slots.mine') : said(left, over)}
              </Key>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function said(left: number, over: boolean): string {
    if (over) return t('slots.over');
    return left > 0 ? t('slots.left', { count: left }) : t('slots.full');
  }
}
