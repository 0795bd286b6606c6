import type { ClassGroup } from '@ville-usine/shared/live/slot-wire';
import type { Slot } from '@ville-usine/shared/live/slots';
import { LogIn } from 'lucide-react';
import { useState } from 'react';
import { Key } from '../ui/Key.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './programme-words.ts';
import './slots.css';

type GroupDoorsProps = {
  groups: readonly ClassGroup[];
  slots: readonly Slot[];
  onCode: (code: string) => Promise<boolean>;
  onGroup: (groupId: string) => void;
};

/** The ways into a group: its word, or its name among those of one's own class. */
export function GroupDoors({ groups, slots, onCode, onGroup }: GroupDoorsProps) {
  const t = useWords('programme');
  const language = useLanguage();
  const [code, setCode] = useState('');
  return (
    <>
      <form
        className="vu-slotdoor"
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '') void onCode(code).then((done) => done && setCode(''));
        }}
      >
        <label>
          {t('group.word')}
          <input
            value={code}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            placeholder="FORGE-42"
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
        <Key type="submit" variant="secondary" icon={<LogIn aria-hidden size={20} />}>
          {t('group.join')}
        </Key>
      </form>
      {groups.length > 0 && (
        <section aria-label={t('group.ofClass')}>
          <h4>{t('group.ofClass')}</h4>
          <ul className="vu-slots__guests">
            {groups.map(({ id, slot, by, size, members }) => {
              const time = clockTime(slots[slot]?.startsAt ?? '', language);
              return (
                <li key={id}>
                  <span className="vu-grow">
                    <b>{time}</b> {by} · {t('group.count', { count: members, size })}
                  </span>
                  <Key
                    variant="secondary"
                    size="m"
                    aria-label={t('group.joinOf', { by, time })}
                    onClick={() => onGroup(id)}
                  >
                    {t('group.join')}
                  </Key>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
