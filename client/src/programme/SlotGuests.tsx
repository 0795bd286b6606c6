import type { LiveSession } from '@ville-usine/shared/live/session';
import { slotsOf } from '@ville-usine/shared/live/slots';
import { useServerNow } from '../live/server-clock.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './programme-words.ts';
import './slots.css';
import { useSlots } from './use-slots.ts';

/** Who comes next to a job dating, by pseudonym; for its professionals. */
export function SlotGuests({ session, taken }: { session: LiveSession; taken: number[] | undefined }) {
  const t = useWords('programme');
  const language = useLanguage();
  const nowMs = useServerNow();
  const { list } = useSlots(session.id, taken);
  const coming = slotsOf(session).filter(
    (slot) => Date.parse(slot.endsAt) > nowMs && list?.guests?.some((one) => one.slot === slot.index),
  );
  return (
    <section className="vu-card vu-slots" aria-label={t('slots.guests')}>
      <h3>{t('slots.guests')}</h3>
      {coming.length === 0 && <p className="vu-soft">{t('slots.nobody')}</p>}
      <ul className="vu-slots__guests">
        {coming.map((slot) => (
          <li key={slot.index}>
            <b>{clockTime(slot.startsAt, language)}</b>
            <span>
              {list?.guests
                ?.filter((one) => one.slot === slot.index)
                .map((one) => one.pseudonym)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
