import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { isPublic } from '@ville-usine/shared/live/is-public';
import { isWaiting as waits } from '@ville-usine/shared/live/is-waiting';
import { nearQuestions } from '@ville-usine/shared/live/near-questions';
import type { DeskQuestion, RefusalReason } from '@ville-usine/shared/live/question';
import type { Payload, RequestName } from '@ville-usine/shared/wire';
import { useEffect, useMemo, useRef, useState } from 'react';
import { request } from '../net/request.ts';
import type { Failure } from '../net/result.ts';
import { announce } from '../ui/announce.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import { type DeskFilter, inFilter, isWaiting, neighbour, waitingList } from './waiting-list.ts';

type Mode = 'read' | 'refuse' | 'reword' | 'merge';
/** A sentence that stays a few seconds over the question. */
type Notice = { text: string; tone: 'ok' | 'wait' } | null;

const NOTICE_MS = 6_000;
/** How many of the queue are marked as probable duplicates; those further down are not in view. */
const TWINS_MARKED = 20;
const TWINS_OFFERED = 3;

/**
 * What a moderator looks at and does. A decision shows at once and is confirmed by the server behind it, so that
 * two hundred questions can be read without waiting; one that fails brings its question back.
 */
export function useModeration(snapshot: LiveSnapshot) {
  const t = useWords('desk');
  const failure = useFailure();
  const [selected, setSelected] = useState<string | null>(null);
  const [mode, setMode] = useState<Mode>('read');
  const [later, setLater] = useState<string[]>([]);
  const [acted, setActed] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<DeskFilter>({ kind: 'all' });
  const [notice, setNotice] = useState<Notice>(null);

  const questions = snapshot.desk?.questions ?? [];
  const all = useMemo(() => waitingList(questions, acted, later), [questions, acted, later]);
  const list = all.filter((question) => inFilter(question, filter));
  const current = list.find((question) => question.id === selected) ?? list[0] ?? null;
  const sessionId = snapshot.session.id;
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
    const confirmed = [...acted].filter((id) => !questions.some((it) => it.id === id && isWaiting(it)));
    if (confirmed.length > 0) setActed((was) => new Set([...was].filter((id) => !confirmed.includes(id))));
  }, [questions, acted]);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  // Another moderator decided on the very question one looks at: say who, go on to its neighbour.
  const shown = useRef<DeskQuestion[]>([]);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const before = shown.current;
    shown.current = list;
    if (wanted.current !== null && list.some((question) => question.id === wanted.current)) {
      setSelected(wanted.current);
      wanted.current = null;
      return;
    }
    if (selected === null || list.some((question) => question.id === selected)) return;
    const moved = questions.find((question) => question.id === selected && !isWaiting(question));
    const next = neighbour(before, selected);
    if (moved && before.some((question) => question.id === selected)) {
      const other = snapshot.desk?.journal.findLast((entry) => entry.questionId === selected);
      const text = other ? t('mod.movedOn', { name: other.byName }) : t('mod.movedOnNobody');
      setNotice({ text, tone: 'ok' });
      announce(text);
    }
    // The form of one question must not stay open over another that came in its place.
    setMode('read');
    setSelected(next !== null && list.some((question) => question.id === next) ? next : null);
  }, [list, selected, questions, snapshot, t]);
  useEffect(() => {
    if (selected === null && current) setSelected(current.id);
  }, [selected, current]);

  function look(id: string): void {
    setSelected(id);
    setMode('read');
  }

  function goOn(question: DeskQuestion, said: string): void {
    const next = neighbour(list, question.id);
    const text = list.find((it) => it.id === next)?.text;
    setSelected(next);
    setMode('read');
    announce(text ? `${said}. ${t('mod.next', { text })}` : `${said}. ${t('mod.emptyTitle')}`);
  }

  function fail(question: DeskQuestion, error: Failure): void {
    setActed((was) => new Set([...was].filter((id) => id !== question.id)));
    if (error.code === 'question-moved-on' || error.code === 'not-found') {
      const other = snapshot.desk?.journal.findLast((entry) => entry.questionId === question.id);
      const text = other ? t('mod.movedOn', { name: other.byName }) : t('mod.movedOnNobody');
      setNotice({ text, tone: 'ok' });
    } else {
      const text = error.code === 'offline' ? t('failedOffline') : t('failed', { why: failure(error) });
      setNotice({ text, tone: 'wait' });
      announce(text, 'assertive');
    }
  }

  async function decide<N extends RequestName>(question: DeskQuestion, name: N, payload: Payload<N>) {
    const answer = await request(name, payload, { patienceMs: 12_000 });
    if (!answer.ok) fail(question, answer.error);
    return answer.ok;
  }

  const hide = (question: DeskQuestion) => setActed((was) => new Set([...was, question.id]));

  return {
    list,
    all,
    current,
    mode,
    filter,
    later,
    notice,
    near,
    twins,
    atTeachers,
    setMode,
    setFilter,
    look,
    approve: (question: DeskQuestion) => {
      hide(question);
      goOn(question, t('mod.done.approve', { text: question.text }));
      void decide(question, 'question:approve', { questionId: question.id });
    },
    refuse: (question: DeskQuestion, reason: RefusalReason) => {
      hide(question);
      goOn(question, t('mod.done.refuse', { text: question.text }));
      void decide(question, 'question:refuse', { questionId: question.id, reason });
    },
    /** Makes it one with another, which stays. */
    merge: (question: DeskQuestion, into: DeskQuestion) => {
      hide(question);
      goOn(question, t('mod.done.merge', { text: question.text }));
      void decide(question, 'question:merge', { questionId: question.id, into: into.id });
    },
    /** Changes the words and publishes them, or leaves them in the queue. */
    reword: async (question: DeskQuestion, text: string, publish: boolean) => {
      if (publish) {
        hide(question);
        goOn(question, t('mod.done.reword', { text }));
      } else setMode('read');
      const done = await decide(question, 'question:reword', { questionId: question.id, text });
      if (done && publish) await decide(question, 'question:approve', { questionId: question.id });
    },
    putOff: (question: DeskQuestion) => {
      goOn(question, t('mod.done.later', { text: question.text }));
      setLater((was) => [...was.filter((id) => id !== question.id), question.id]);
    },
    undo: async () => {
      const answer = await request('question:undo', { sessionId }, { once: true });
      if (!answer.ok) {
        const nothing = answer.error.code === 'nothing-to-undo';
        setNotice({ text: nothing ? t('mod.nothingToUndo') : failure(answer.error), tone: 'wait' });
        return;
      }
      const { questionId } = answer.value;
      setActed((was) => new Set([...was].filter((id) => id !== questionId)));
      setFilter({ kind: 'all' });
      // Its way back into the queue is an event of its own, before or after this answer.
      wanted.current = questionId;
      const text = questions.find((question) => question.id === questionId)?.text ?? '';
      setNotice({ text: t('mod.undoing', { text }), tone: 'ok' });
      announce(t('mod.undoing', { text }));
    },
    move: (by: 1 | -1) => {
      const index = list.findIndex((question) => question.id === current?.id);
      const next = list[index + by];
      if (next) look(next.id);
    },
  };
}

/** Which questions a moderator may merge this one with, the closest first. */
function twinsOf(
  question: DeskQuestion,
  questions: DeskQuestion[],
  acted: ReadonlySet<string>,
): DeskQuestion[] {
  const others = questions.filter(
    ({ id, state }) => id !== question.id && !acted.has(id) && (waits(state) || isPublic(state)),
  );
  return question.gathers ? [] : nearQuestions(question.text, others, TWINS_OFFERED);
}

export type Moderation = ReturnType<typeof useModeration>;
