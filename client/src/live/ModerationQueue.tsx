import { Clock, Coffee, CornerUpLeft, GraduationCap, Lock, Merge } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Chip } from '../ui/Chip.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import { Age } from './Age.tsx';
import { ClassLabel } from './ClassLabel.tsx';
import './desk-words.ts';
import type { Moderation } from './use-moderation.ts';
import { hasContactDetails } from './waiting-list.ts';

/** What waits, oldest first. */
export function ModerationQueue({ moderation }: { moderation: Moderation }) {
  const t = useWords('desk');
  const { list, all, current, filter, setFilter, look, later, twins, atTeachers } = moderation;
  const box = useRef<HTMLUListElement>(null);
  const held = all.filter(hasContactDetails).length;
  const classes = [...new Set(all.map((question) => question.classLabel))];
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
      </div>
      {atTeachers > 0 && (
        <p className="vu-status vu-status--wait vu-mod__atteachers">
          <GraduationCap aria-hidden size={17} />
          {t('mod.atTeachers', { count: atTeachers })}
        </p>
      )}
      <ul className="vu-mod__list" ref={box}>
        {list.map((question) => (
          <li key={question.id}>
            <button
              type="button"
              className="vu-mod__item"
              aria-current={question.id === current?.id ? 'true' : undefined}
              onClick={() => look(question.id)}
            >
              <span className="vu-row">
                <ClassLabel label={question.classLabel} />
                <span className="vu-small vu-end">
                  <Age since={question.askedAt} />
                </span>
              </span>
              <span className="vu-mod__text">{frenchSpaces(question.text)}</span>
              {hasContactDetails(question) && (
                <span className="vu-status vu-status--bad">
                  <Lock aria-hidden size={16} />
                  {t('mod.heldLine')}
                </span>
              )}
              {'remark' in question.state && question.state.remark && (
                <span className="vu-status vu-status--wait">
                  <CornerUpLeft aria-hidden size={16} />
                  {t('mod.remarkLine')}
                </span>
              )}
              {twins.has(question.id) && (
                <span className="vu-status vu-status--queued">
                  <Merge aria-hidden size={16} />
                  {t('mod.twin')}
                </span>
              )}
              {later.includes(question.id) && (
                <span className="vu-status vu-status--wait">
                  <Clock aria-hidden size={16} />
                  {t('mod.laterLine')}
                </span>
              )}
            </button>
          </li>
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
