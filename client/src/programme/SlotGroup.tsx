import type { OwnGroup } from '@ville-usine/shared/live/slot-wire';
import { DoorClosed, DoorOpen, LogOut } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './programme-words.ts';
import './slots.css';

type SlotGroupProps = {
  group: OwnGroup;
  startsAt: string;
  onShut: (shut: boolean) => void;
  onLeave: () => void;
};

/** The group one comes with: its word to say aloud, who is in it, until when its places are kept. */
export function SlotGroup({ group, startsAt, onShut, onLeave }: SlotGroupProps) {
  const t = useWords('programme');
  const language = useLanguage();
  const { members, size, shut, reservedUntil } = group;
  return (
    <section className="vu-slotgroup" aria-label={t('group.mine')}>
      <h4>
        {t('group.mine')} · {clockTime(startsAt, language)}
      </h4>
      {shut ? (
        <p>{t('group.isShut')}</p>
      ) : (
        <>
          <p className="vu-slotgroup__code">{group.code}</p>
          <p>{t('group.say')}</p>
        </>
      )}
      <p>
        <b>{t('group.count', { count: members.length, size })}</b> {members.join(', ')}
      </p>
      {reservedUntil && members.length < size && (
        <p className="vu-soft">{t('group.keptUntil', { time: clockTime(reservedUntil, language) })}</p>
      )}
      <div className="vu-row vu-row--wrap">
        {group.leads && (
          <Key
            variant="secondary"
            size="m"
            icon={shut ? <DoorOpen aria-hidden size={20} /> : <DoorClosed aria-hidden size={20} />}
            onClick={() => onShut(!shut)}
          >
            {t(shut ? 'group.reopen' : 'group.shut')}
          </Key>
        )}
        <Key variant="quiet" size="m" icon={<LogOut aria-hidden size={20} />} onClick={onLeave}>
          {t('group.leave')}
        </Key>
      </div>
    </section>
  );
}
