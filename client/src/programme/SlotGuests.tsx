import type { LiveSession } from '@ville-usine/shared/live/session';
import type { SlotList } from '@ville-usine/shared/live/slot-wire';
import { slotsOf } from '@ville-usine/shared/live/slots';
import { useServerNow } from '../live/server-clock.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './programme-words.ts';
import './slots.css';
import { useSlots } from './use-slots.ts';

/** Who comes next to a job dating and with whom, by pseudonym; for its professionals. */
export function SlotGuests({ session, taken }: { session: LiveSession; taken: number[] | undefined }) {
  const t = useWords('programme');
  const language = useLanguage();
  const nowMs = useServerNow();
  const { list } = useSlots(session.id, taken);
  const coming = slotsOf(session)
    .filter((slot) => Date.parse(slot.endsAt) > nowMs)
    .map((slot) => ({ slot, parties: list ? partiesOf(list, slot.index) : [] }))
    .filter(({ parties }) => parties.length > 0);
  return (
    <section className="vu-card vu-slots vu-slotcoming" aria-label={t('slots.guests')}>
      <h3>{t('slots.guests')}</h3>
      {coming.length === 0 && <p className="vu-soft">{t('slots.nobody')}</p>}
      <ul className="vu-slots__guests">
        {coming.map(({ slot, parties }) => (
          <li key={slot.index}>
            <b>{clockTime(slot.startsAt, language)}</b>
            <span className="vu-col">
              {parties.map(({ id, label, names, size }) => (
                <span key={id}>
                  {label && <b>{t('group.held', { label, count: size })} </b>}
                  {!label && names.length > 1 && <b>{t('group.party', { count: names.length })} </b>}
                  {names.join(', ')}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Party = { id: string; names: string[]; label: string | null; size: number };

/** Those who come together, and those who come alone, of one slot. */
function partiesOf({ guests, held = [] }: SlotList, slot: number): Party[] {
  const ofClasses = held.filter((one) => one.slot === slot);
  const classed = new Set(ofClasses.flatMap((one) => one.members));
  const parties = new Map<string, Party>();
  for (const one of ofClasses)
    parties.set(one.code, { id: one.code, names: one.members, label: one.label, size: one.size });
  for (const { pseudonym, group, slot: at } of guests ?? []) {
    if (at !== slot || classed.has(pseudonym)) continue;
    const id = group ?? pseudonym;
    const party = parties.get(id) ?? { id, names: [], label: null, size: 0 };
    parties.set(id, { ...party, names: [...party.names, pseudonym] });
  }
  return [...parties.values()];
}
