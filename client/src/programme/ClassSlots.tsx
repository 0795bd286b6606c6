import type { LiveSession } from '@ville-usine/shared/live/session';
import { type Slot, slotsOf } from '@ville-usine/shared/live/slots';
import { useState } from 'react';
import { useLive } from '../live/live-store.ts';
import { useServerNow } from '../live/server-clock.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { clockTime, dayName } from '../words/times.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './programme-words.ts';
import './slots.css';
import { useSlots } from './use-slots.ts';

/** A job dating as a teacher books it: so many places of a slot for the class. */
export function ClassSlots({ session }: { session: LiveSession }) {
  const t = useWords('programme');
  const say = useSay();
  const language = useLanguage();
  const failureText = useFailure();
  const nowMs = useServerNow();
  const { snapshot } = useLive(session.id, 'staff');
  const { list, failure, act } = useSlots(session.id, snapshot?.slotsTaken);
  const places = session.slots?.places ?? 0;
  const coming = slotsOf(session).filter((slot) => Date.parse(slot.startsAt) > nowMs);

  async function hold(slot: Slot, size: number) {
    const time = clockTime(slot.startsAt, language);
    if (await act('group:hold', { slot: slot.index, size }))
      announce(size > 0 ? t('class.held', { count: size, time }) : t('class.givenBack', { time }));
  }

  return (
    <Sheet className="vu-teach__session" aria-label={say(session.title)}>
      <div className="vu-sheet__title">
        <h2>{say(session.title)}</h2>
      </div>
      <div className="vu-teach__body vu-slots">
        <p>{dayName(session.startsAt, language)}</p>
        <p className="vu-soft">{t('class.line')}</p>
        {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
        {coming.length === 0 && <p className="vu-soft">{t('class.none')}</p>}
        <ul className="vu-slots__guests">
          {list &&
            coming.map((slot) => {
              const held = list.held?.find((one) => one.slot === slot.index);
              const left = places - (list.taken[slot.index] ?? 0);
              return (
                <li key={slot.index}>
                  <ClassSlot
                    time={clockTime(slot.startsAt, language)}
                    held={held?.size ?? 0}
                    code={held?.code ?? null}
                    members={held?.members ?? []}
                    left={left}
                    onHold={(size) => void hold(slot, size)}
                  />
                </li>
              );
            })}
        </ul>
      </div>
    </Sheet>
  );
}

type ClassSlotProps = {
  time: string;
  held: number;
  code: string | null;
  members: readonly string[];
  left: number;
  onHold: (size: number) => void;
};

function ClassSlot({ time, held, code, members, left, onHold }: ClassSlotProps) {
  const t = useWords('programme');
  const most = held + Math.max(0, left);
  const [wanted, setWanted] = useState<number | null>(null);
  const size = Math.min(wanted ?? (held || most), most);
  return (
    <div className="vu-slotclass">
      <span className="vu-grow">
        <b>{time}</b> · {left > 0 ? t('slots.left', { count: left }) : t('slots.full')}
        {held > 0 && (
          <span className="vu-slotclass__held">
            {t('class.yours', { count: held })} · <b>{code}</b>
            {members.length > 0 && ` · ${members.join(', ')}`}
          </span>
        )}
      </span>
      {most > 0 && (
        <select
          aria-label={t('class.places', { time })}
          value={size}
          onChange={({ target }) => setWanted(Number(target.value))}
        >
          {Array.from({ length: most }, (_, index) => index + 1).map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      )}
      {most > 0 && size !== held && (
        <Key
          variant="secondary"
          size="m"
          aria-label={t('class.bookOf', { time })}
          onClick={() => onHold(size)}
        >
          {t(held > 0 ? 'class.change' : 'class.book')}
        </Key>
      )}
      {held > 0 && (
        <Key variant="quiet" size="m" aria-label={t('class.giveBackOf', { time })} onClick={() => onHold(0)}>
          {t('class.giveBack')}
        </Key>
      )}
    </div>
  );
}
