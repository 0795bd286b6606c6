import { Coffee, GraduationCap, Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Chip } from '../ui/Chip.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import './moderation-words.ts';
import { QueueRow } from './QueueRow.tsx';
import type { MarkedSession } from './SessionMark.tsx';
import { SessionOptions } from './SessionOptions.tsx';
import { useBegunDecisions } from './use-begun-decisions.ts';
import type { Moderation } from './use-moderation.ts';
import { inFilter } from './waiting-list.ts';

type ModerationQueueProps = {
  moderation: Moderation;
  /** The sessions of the queue by their ids; a single one is not named at each question. */
  sessions: ReadonlyMap<string, MarkedSession>;
};

/** What waits in all sessions, oldest first, and the filters. */
export function ModerationQueue({ moderation, sessions }: ModerationQueueProps) {
  const t = useWords('desk');
  const m = useWords('moderation');
  const { list, all, aside, current, filter, setFilter, look, later, twins, atTeachers, mode } = moderation;
  const box = useRef<HTMLUListElement>(null);
  const held = all.filter((question) => inFilter(question, { kind: 'held' })).length;
  const classes = [...new Set(all.map((question) => question.classLabel))];
  const several = sessions.size > 1;
  const begun = useBegunDecisions(`${mode} ${current?.id} ${list.length}`);
  const currentId = current?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the current question.
  useEffect(() => {
    const row = box.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (!box.current || !row) return;
    // The list moves, never the page: on a phone the question that is read stays in view.
    const { top, bottom } = box.current.getBoundingClientRect();
    box.current.scrollTop += Math.min(0, row.top - top) + Math.max(0, row.bottom - bottom);
  }, [currentId]);

  return (
    <Sheet className="vu-mod__queue" aria-label={t('mod.queue')}>
      <div className="vu-mod__filters">
        <Chip on={filter.kind === 'all'} onClick={() => setFilter({ kind: 'all' })}>
          {t('mod.all')} <b>{all.length}</b>
        </Chip>
        <Chip
          on={filter.kind === 'held'}
          onClick={() => setFilter({ kind: 'held' })}
          aria-label={`${t('mod.held')} ${held}`}
        >
          <Lock aria-hidden size={17} />
          <b>{held}</b>
        </Chip>
        <select
          className="vu-chip vu-mod__class"
          aria-label={t('mod.byClass')}
          value={filter.kind === 'class' ? (filter.label ?? '-') : ''}
          onChange={({ target: { value } }) =>
            setFilter(value === '' ? { kind: 'all' } : { kind: 'class', label: value === '-' ? null : value })
          }
        >
          <option value="">{t('mod.byClass')}</option>
          {classes.map((label) => (
            <option key={label ?? '-'} value={label ?? '-'}>
              {label ?? t('mod.noClass')}
            </option>
          ))}
        </select>
        {several && (
          <select
            className="vu-chip vu-mod__class"
            aria-label={m('bySession')}
            value={filter.kind === 'session' ? filter.id : ''}
            onChange={({ target: { value } }) =>
              setFilter(value === '' ? { kind: 'all' } : { kind: 'session', id: value })
            }
          >
            <SessionOptions sessions={sessions} />
          </select>
        )}
        {aside.length > 0 && (
          <Chip on={filter.kind === 'aside'} onClick={() => setFilter({ kind: 'aside' })}>
            {m('aside')} <b>{aside.length}</b>
          </Chip>
        )}
      </div>
      {atTeachers > 0 && (
        <p className="vu-status vu-status--wait vu-mod__atteachers">
          <GraduationCap aria-hidden size={17} />
          {t('mod.atTeachers', { count: atTeachers })}
        </p>
      )}
      <ul className="vu-mod__list" ref={box}>
        {list.map((question) => (
          <QueueRow
            key={question.id}
            question={question}
            session={several ? sessions.get(question.sessionId) : undefined}
            current={question.id === currentId}
            twin={twins.has(question.id)}
            later={later.includes(question.id)}
            begun={begun.has(`${question.sessionId}:${question.id}`)}
            onLook={look}
          />
        ))}
        {list.length === 0 && (
          <li className={all.length > 0 ? 'vu-nothing' : 'vu-nothing vu-mod__twice'}>
            <span className="vu-nothing__icon">
              <Coffee aria-hidden size={32} />
            </span>
            <strong>{t(all.length > 0 ? 'mod.emptyFilter' : 'mod.emptyTitle')}</strong>
          </li>
        )}
      </ul>
    </Sheet>
  );
}
