import { cleanText } from '@ville-usine/shared/live/clean-text';
import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { waitingQueue } from '@ville-usine/shared/live/queue';
import type { Staff } from '@ville-usine/shared/people/person';
import type { Payload, RequestName } from '@ville-usine/shared/wire';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../net/connection.ts';
import { draft } from '../net/draft.ts';
import { staffOwner } from '../net/owner.ts';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import { answerOutbox } from './outboxes.ts';
import { filtered } from './question-order.ts';

/** The four pages of the phone; a desktop shows them side by side. */
export type ProTab = 'queue' | 'answer' | 'done' | 'room';

const NOTICE_MS = 6_000;

export function draftOfAnswer(questionId: string) {
  return draft(`answer:${questionId}`, staffOwner);
}

/** What a professional has in hand and does. */
export function useAnswering(snapshot: LiveSnapshot, staff: Staff) {
  const t = useWords('desk');
  const failure = useFailure();
  const [tab, setTab] = useState<ProTab>('queue');
  const [chosen, setChosen] = useState<string | null>(null);
  const [taking, setTaking] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const outgoing = useStore(answerOutbox.store, (box) => box.entries);
  const { session, questions } = snapshot;

  const isMine = (question: PublicQuestion) =>
    question.state.name === 'taken' && question.state.by === staff.id;
  const queue = waitingQueue(questions);
  const inHand = questions.filter(isMine);
  const answered = filtered(questions, 'answers');
  const current =
    questions.find((it) => it.id === chosen && (it.state.name !== 'approved' || leaving(it.id))) ??
    inHand[0] ??
    null;

  function leaving(questionId: string) {
    return outgoing.find((entry) => entry.key === questionId && !entry.returned) ?? null;
  }

  useEffect(() => {
    if (notice === null) return;
    announce(notice, 'assertive');
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  // An answer the server would not take goes back under the pen, with the reason.
  useEffect(() => {
    for (const entry of outgoing) {
      if (!entry.returned || entry.sessionId !== session.id) continue;
      const writing = draftOfAnswer(entry.key).getState();
      if (writing.text.trim() === '') writing.write(entry.text);
      setChosen(entry.key);
      setNotice(t('pro.returned', { why: failure(entry.returned) }));
      void answerOutbox.drop(entry.key);
    }
  }, [outgoing, session.id, t, failure]);

  async function act<N extends RequestName>(name: N, payload: Payload<N>): Promise<boolean> {
    const answer = await request(name, payload);
    if (!answer.ok) setNotice(t('failed', { why: failure(answer.error) }));
    return answer.ok;
  }

  return {
    queue,
    answered,
    current,
    tab,
    taking,
    notice,
    isMine,
    leaving,
    setTab,
    /** Goes on with a question already in hand, or corrects an answer given. */
    carryOn: (question: PublicQuestion) => {
      if (question.state.name === 'answered') {
        const writing = draftOfAnswer(question.id).getState();
        if (writing.text.trim() === '') writing.write(question.state.text);
      }
      setChosen(question.id);
      setTab('answer');
    },
    take: async (question: PublicQuestion) => {
      setTaking(question.id);
      const taken = await act('question:take', { questionId: question.id });
      setTaking(null);
      if (!taken) return;
      setChosen(question.id);
      setTab('answer');
    },
    release: async (question: PublicQuestion) => {
      if (!(await act('question:release', { questionId: question.id }))) return;
      announce(t('pro.released'));
      setChosen(null);
      setTab('queue');
    },
    /** Tells that the answer was said, and publishes its note; false where that failed. */
    answerAloud: async (question: PublicQuestion, text: string) => {
      if (!(await act('question:answer-aloud', { questionId: question.id, text }))) return false;
      announce(t('pro.aloudDone'));
      setChosen(null);
      setTab('queue');
      return true;
    },
    /** Asks the moderators for other words; false where that failed. */
    sendBack: async (question: PublicQuestion, remark: string) => {
      if (!(await act('question:send-back', { questionId: question.id, remark }))) return false;
      announce(t('pro.sentBack'));
      setChosen(null);
      setTab('queue');
      return true;
    },
    pin: (question: PublicQuestion) =>
      act('question:pin', { questionId: question.id, pinned: !question.pinned }),
    /** Keeps the answer, sends it as soon as it can, and goes on. */
    publish: async (question: PublicQuestion, text: string) => {
      const writing = draftOfAnswer(question.id).getState();
      await answerOutbox.put(question.id, { sessionId: session.id, text: cleanText(text) });
      writing.sent(writing.text);
      const offline = useConnection.getState().state === 'offline';
      announce(t(offline ? 'pro.queued' : 'pro.published'));
      if (offline) return;
      setChosen(null);
      setTab('queue');
    },
    takeBack: async (question: PublicQuestion, text: string) => {
      draftOfAnswer(question.id).getState().write(text);
      await answerOutbox.drop(question.id);
    },
  };
}

export type Answering = ReturnType<typeof useAnswering>;
