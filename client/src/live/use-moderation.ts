import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { RefusalReason } from '@ville-usine/shared/live/question';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { announce } from '../ui/announce.ts';
import { useWords } from '../words/words.ts';
import { forgetDecision, readRefusal, refusalDraft, refusalOf, rewordDraft } from './decision-drafts.ts';
import './desk-words.ts';
import type { QueuedQuestion } from './merged-queue.ts';
import { useDecisions } from './use-decisions.ts';
import { useModerationQueue } from './use-moderation-queue.ts';
import { isSetAside, isWaiting, neighbour } from './waiting-list.ts';

export type ModerationMode = 'read' | 'refuse' | 'reword' | 'merge' | 'block';
/** A sentence that stays a few seconds over the question. */
export type ModerationNotice = { text: string; tone: 'ok' | 'wait' } | null;
/** What was being written or had been decided when somebody else was quicker; given back, never lost. */
export type Offer =
  | { kind: 'reword'; question: QueuedQuestion; text: string }
  | { kind: 'refuse'; question: QueuedQuestion; reason: RefusalReason; tellTeacher: boolean };

const NOTICE_MS = 6_000;

/**
 * What a moderator looks at and does, over several sessions. A decision shows at once and is confirmed by the server
 * behind it, so that two hundred questions can be read without waiting; one that fails brings its question back.
 */
export function useModeration(desks: readonly LiveSnapshot[], staffId: string) {
  const t = useWords('desk');
  const [mode, setMode] = useState<ModerationMode>('read');
  const [notice, setNotice] = useState<ModerationNotice>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const queue = useModerationQueue(desks);
  const { list, current, selected, questions, select } = queue;
  const begun = readRefusal(useStore(refusalDraft(current), ({ text }) => text));
  const refusal = refusalOf(current, begun);
  const decisions = useDecisions({ queue, desks, setMode, setNotice, setOffer });
  const { wanted } = decisions;

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  // Another moderator decided on the very question one looks at: say who, give back what was begun, go on.
  const shown = useRef<QueuedQuestion[]>([]);
  const now = { mode, refusal, chosen: begun.reason !== null };
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const before = shown.current;
    shown.current = list;
    if (wanted.current !== null && list.some(({ id }) => id === wanted.current)) {
      select(wanted.current);
      wanted.current = null;
      return;
    }
    if (selected === null || list.some(({ id }) => id === selected)) return;
    const was = before.find(({ id }) => id === selected);
    const moved = questions.find((one) => one.id === selected && !isWaiting(one));
    if (moved && was) {
      const last = queue.lastAct(moved);
      if (last?.by !== staffId) {
        const text = last ? t('mod.movedOn', { name: last.byName }) : t('mod.movedOnNobody');
        setNotice({ text, tone: 'ok' });
        announce(text);
      }
      const words = rewordDraft(moved).getState().text;
      const { mode: doing, refusal: begunRefusal, chosen } = latest.current;
      // A blocked author's question is only set aside: its words wait with it.
      if (isSetAside(moved)) setOffer(null);
      else if (words !== '' && words !== was.text) setOffer({ kind: 'reword', question: moved, text: words });
      else if (doing === 'refuse' && chosen) setOffer({ kind: 'refuse', question: moved, ...begunRefusal });
      else forgetDecision(moved);
    }
    // The form of one question must not stay open over another that came in its place.
    setMode('read');
    const next = neighbour(before, selected);
    select(next !== null && list.some(({ id }) => id === next) ? next : null);
  }, [list, selected, questions, t, queue, select, wanted, staffId]);

  const look = useCallback(
    (id: string) => {
      select(id);
      setMode('read');
    },
    [select],
  );

  const choose = (change: typeof begun) => refusalDraft(current).getState().write(JSON.stringify(change));

  return {
    ...queue,
    ...decisions,
    mode,
    setMode,
    notice,
    offer,
    dropOffer: () => {
      if (offer) forgetDecision(offer.question);
      setOffer(null);
    },
    ...refusal,
    setReason: (reason: RefusalReason) => choose({ ...begun, reason }),
    setTellTeacher: (tell: boolean) => choose({ ...begun, tell }),
    look,
    move: (by: 1 | -1) => {
      const next = list[list.findIndex(({ id }) => id === current?.id) + by];
      if (!next) return;
      select(next.id);
      setMode('read');
    },
  };
}

export type Moderation = ReturnType<typeof useModeration>;
