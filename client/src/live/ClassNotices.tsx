import type { ClassNotice } from '@ville-usine/shared/live/notice-wire';
import { Check, ShieldAlert } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { dayAndTime } from './blocked-line.ts';
import './class-notice-words.ts';
import './desk-words.ts';
import { useClassNotices } from './use-class-notices.ts';

/** What the moderators tell the teachers of a class: which question was refused, why, when and by whom. */
export function ClassNotices() {
  const t = useWords('classNotice');
  const { notices, fault, read } = useClassNotices();
  const fresh = notices.filter((one) => one.read === null);
  const done = notices.filter((one) => one.read !== null);
  if (notices.length === 0) return null;
  return (
    <Sheet className="vu-teach__session" aria-label={t('title')}>
      <div className="vu-sheet__title">
        <h2>{t('title')}</h2>
        <span className="vu-number">{fresh.length}</span>
      </div>
      <div className="vu-teach__body">
        <p className="vu-soft">{t('line')}</p>
        {fault && <StatusBand tone="bad">{fault}</StatusBand>}
        <ul className="vu-teach__list">
          {fresh.map((notice) => (
            <Card key={notice.id} as="li" className="vu-teach__card">
              <Notice notice={notice} />
              <Key
                variant="secondary"
                size="m"
                icon={<Check aria-hidden size={20} />}
                aria-label={t('readLong', { text: notice.question })}
                onClick={() => void read(notice)}
              >
                {t('read')}
              </Key>
            </Card>
          ))}
        </ul>
        {done.length > 0 && (
          <details className="vu-teach__done">
            <summary>
              {t('done')} <b>{done.length}</b>
            </summary>
            <ul>
              {done.map((notice) => (
                <li key={notice.id}>
                  <Notice notice={notice} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Sheet>
  );
}

function Notice({ notice }: { notice: ClassNotice }) {
  const t = useWords('classNotice');
  const desk = useWords('desk');
  const say = useSay();
  const language = useLanguage();
  const when = (at: string) => dayAndTime(at, language);
  const { sessionTitle, question, pseudonym, reason, byName, at, undoneAt, read } = notice;
  return (
    <>
      <div className="vu-row vu-row--wrap">
        <Pill tone="bad" icon={<ShieldAlert aria-hidden size={16} />}>
          {desk(`mod.reasons.${reason}`)}
        </Pill>
        <span className="vu-soft">{pseudonym}</span>
      </div>
      <p className="vu-teach__words">{frenchSpaces(question)}</p>
      <p className="vu-small">{t('by', { session: say(sessionTitle), name: byName, ...when(at) })}</p>
      {undoneAt && <p className="vu-status vu-status--wait">{t('undone', when(undoneAt))}</p>}
      {read && <p className="vu-small">{t('readBy', { name: read.byName, ...when(read.at) })}</p>}
    </>
  );
}
