import type { LiveSession } from '@ville-usine/shared/live/session';
import type { SlotList } from '@ville-usine/shared/live/slot-wire';
import { slotsOf } from '@ville-usine/shared/live/slots';
import { useEffect, useState } from 'react';
import { useServerNow } from '../live/server-clock.ts';
import { announce } from '../ui/announce.ts';
import { StatusBand } from '../ui/StatusBand.tsx';
import { clockTime, dayName } from '../words/times.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { GroupDoors } from './GroupDoors.tsx';
import { noteOwnSlot } from './own-slots.ts';
import './programme-words.ts';
import { SlotGroup } from './SlotGroup.tsx';
import { SlotKey } from './SlotKey.tsx';
import { SlotSize } from './SlotSize.tsx';
import './slots.css';
import { useSlots } from './use-slots.ts';

type SlotChoiceProps = { session: LiveSession; taken: number[] | undefined };

/** The slots of a job dating: one books one, alone or with a group, and gives it back. */
export function SlotChoice({ session, taken }: SlotChoiceProps) {
  const t = useWords('programme');
  const language = useLanguage();
  const failureText = useFailure();
  const nowMs = useServerNow();
  const [size, setSize] = useState(1);
  const { list, failure, act } = useSlots(session.id, taken);
  const mine = list?.mine;
  useEffect(() => {
    if (mine !== undefined) void noteOwnSlot(session.id, mine);
  }, [session.id, mine]);
  if (!list) return null;

  const { id: sessionId, slots: each } = session;
  const slots = slotsOf(session);
  const places = each?.places ?? 0;
  const timeOf = (slot: number | null) => clockTime(slots[slot ?? -1]?.startsAt ?? '', language);
  const said = (done: SlotList | null, words: (now: SlotList) => string) => {
    if (done) announce(words(done));
    return done !== null;
  };
  const leave = async () => said(await act('slot:cancel', {}), () => t('slots.givenBack'));
  const press = async (slot: number) => {
    if (list.mine === slot && !list.group) return leave();
    const done = size > 1 ? await act('group:open', { slot, size }) : await act('slot:book', { slot });
    return said(done, ({ group }) =>
      group
        ? t('group.opened', { code: group.code, time: timeOf(slot) })
        : t('slots.booked', { time: timeOf(slot) }),
    );
  };
  const join = async (by: { code: string } | { groupId: string }) =>
    said(await act('group:join', { by }), (now) => t('group.joined', { time: timeOf(now.mine) }));

  return (
    <section className="vu-slots" aria-label={t('slots.title')}>
      <h3>{t('slots.title')}</h3>
      <p>{dayName(session.startsAt, language)}</p>
      {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
      {list.group ? (
        <SlotGroup
          group={list.group}
          startsAt={slots[list.mine ?? 0]?.startsAt ?? session.startsAt}
          onShut={(shut) => void act('group:shut', { shut })}
          onLeave={() => void leave()}
        />
      ) : (
        <>
          <p className="vu-soft">{t('slots.line')}</p>
          {places > 1 && <SlotSize most={places} size={size} choose={setSize} />}
        </>
      )}
      {!list.group && (
        <ul>
          {slots.map((slot) => (
            <li key={slot.index}>
              <SlotKey
                slot={slot}
                left={places - (list.taken[slot.index] ?? 0)}
                size={size}
                mine={list.mine === slot.index}
                nowMs={nowMs}
                onPress={() => void press(slot.index)}
              />
            </li>
          ))}
        </ul>
      )}
      {places > 1 && !list.group && (
        <GroupDoors
          key={sessionId}
          groups={list.classGroups ?? []}
          slots={slots}
          onCode={(code) => join({ code })}
          onGroup={(groupId) => void join({ groupId })}
        />
      )}
    </section>
  );
}
