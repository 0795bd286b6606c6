import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { isPublic } from '@ville-usine/shared/live/is-public';
import { isWaiting as waits } from '@ville-usine/shared/live/is-waiting';
import { nearQuestions } from '@ville-usine/shared/live/near-questions';
import { useEffect, useMemo, useState } from 'react';
import { mergedQueue, type QueuedQuestion, questionsOf } from './merged-queue.ts';
import { asideList, type DeskFilter, inFilter, isSetAside, isWaiting } from './waiting-list.ts';

/** How many of the queue are marked as probable duplicates; those further down are not in view. */
const TWINS_MARKED = 20;
const TWINS_OFFERED = 3;

/** What a moderator of these sessions has before them, and which question they look at. */
export function useModerationQueue(desks: readonly LiveSnapshot[]) {
  const [selected, setSelected] = useState<string | null>(null);
  const [later, setLater] = useState<string[]>([]);
  const [acted, setActed] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<DeskFilter>({ kind: 'all' });

  const questions = useMemo(() => questionsOf(desks), [desks]);
  const all = useMemo(() => mergedQueue(desks, acted, later), [desks, acted, later]);
  const aside = useMemo(() => asideList(questions, acted), [questions, acted]);
  // A filter that holds nothing of what there is, because its session was switched off, is none.
  const gone = filter.kind === 'session' && !desks.some(({ session }) => session.id === filter.id);
  const shownFilter: DeskFilter = gone ? { kind: 'all' } : filter;
  const list = (shownFilter.kind === 'aside' ? aside : all).filter((one) => inFilter(one, shownFilter));
  const current = list.find((question) => question.id === selected) ?? list[0] ?? null;
  const near = useMemo(
    () => (current ? twinsOf(current, questions, acted) : []),
    [current, questions, acted],
  );
  const twins = useMemo(() => {
    const first = all.slice(0, TWINS_MARKED);
    return new Set(first.filter((it) => twinsOf(it, questions, acted).length > 0).map((it) => it.id));
  }, [all, questions, acted]);
  const atTeachers = questions.filter(
    ({ state }) => waits(state) && state.awaits === 'teacher' && !state.late,
  ).length;

  useEffect(() => {
    // Once the server has confirmed a decision, its question need not be hidden any more.
    const open = new Set(questions.filter((it) => isWaiting(it) || isSetAside(it)).map(({ id }) => id));
    if ([...acted].some((id) => !open.has(id)))
      setActed((was) => new Set([...was].filter((id) => open.has(id))));
  }, [questions, acted]);
  useEffect(() => {
    if (selected === null && current) setSelected(current.id);
  }, [selected, current]);

  return {
    questions,
    list,
    all,
    aside,
    current,
    selected,
    near,
    twins,
    later,
    atTeachers,
    filter: shownFilter,
    setFilter,
    select: setSelected,
    /** Takes a question out of the queue before the server has confirmed it, or puts it back. */
    hide: (id: string) => setActed((was) => new Set([...was, id])),
    show: (id: string) => setActed((was) => new Set([...was].filter((one) => one !== id))),
    putLast: (id: string) => setLater((was) => [...was.filter((one) => one !== id), id]),
    /** The last act on a question, in its session's journal. */
    lastAct: (question: QueuedQuestion) =>
      desks
        .find(({ session }) => session.id === question.sessionId)
        ?.desk?.journal.findLast((entry) => entry.questionId === question.id),
  };
}

/** Which questions of its session a moderator may merge this one with, the closest first. */
function twinsOf(
  question: QueuedQuestion,
  questions: readonly QueuedQuestion[],
  acted: ReadonlySet<string>,
): QueuedQuestion[] {
  if (question.gathers || isSetAside(question)) return [];
  const others = questions.filter(
    (one) =>
      one.sessionId === question.sessionId &&
      one.id !== question.id &&
      !acted.has(one.id) &&
      !isSetAside(one) &&
      (waits(one.state) || isPublic(one.state)),
  );
  return nearQuestions(question.text, others, TWINS_OFFERED);
}

export type ModerationQueueState = ReturnType<typeof useModerationQueue>;
