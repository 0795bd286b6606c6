import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { RefusalReason } from '@ville-usine/shared/live/question';
import type { Payload, RequestName } from '@ville-usine/shared/wire';
import { useRef } from 'react';
import { request } from '../net/request.ts';
import type { Failure } from '../net/result.ts';
import { announce } from '../ui/announce.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { forgetDecision, rewordDraft } from './decision-drafts.ts';
import './desk-words.ts';
import type { QueuedQuestion } from './merged-queue.ts';
import './moderation-words.ts';
import type { ModerationMode, ModerationNotice, Offer } from './use-moderation.ts';
import type { ModerationQueueState } from './use-moderation-queue.ts';
import { isKeptBack, neighbour } from './waiting-list.ts';

type Desk = {
  queue: ModerationQueueState;
  desks: readonly LiveSnapshot[];
  setMode: (mode: ModerationMode) => void;
  setNotice: (notice: ModerationNotice) => void;
  setOffer: (offer: Offer | null) => void;
};

/** A moderator's acts: shown at once, sent, and taken back from the screen where the server says no. */
export function useDecisions({ queue, desks, setMode, setNotice, setOffer }: Desk) {
  const t = useWords('desk');
  const m = useWords('moderation');
  const failure = useFailure();
  /** A question that comes back into the queue and is to be looked at. */
  const wanted = useRef<string | null>(null);
  const { list, hide, show, select } = queue;

  function say(text: string, tone: 'ok' | 'wait'): void {
    setNotice({ text, tone });
    announce(text, tone === 'ok' ? 'polite' : 'assertive');
  }

  function goOn(question: QueuedQuestion, said: string): void {
    const next = neighbour(list, question.id);
    const text = list.find((it) => it.id === next)?.text;
    select(next);
    setMode('read');
    announce(text ? `${said}. ${t('mod.next', { text })}` : `${said}. ${t('mod.emptyTitle')}`);
  }

  function fail(question: QueuedQuestion, error: Failure, offer: Offer | null): void {
    show(question.id);
    if (error.code === 'question-moved-on' || error.code === 'not-found') {
      const last = queue.lastAct(question);
      say(last ? t('mod.movedOn', { name: last.byName }) : t('mod.movedOnNobody'), 'ok');
      if (error.code !== 'not-found' && offer) setOffer(offer);
    } else if (error.code === 'offline') say(t('failedOffline'), 'wait');
    else say(t('failed', { why: failure(error) }), 'wait');
  }

  async function decide<N extends RequestName>(
    question: QueuedQuestion,
    name: N,
    payload: Payload<N>,
    offer: Offer | null = null,
  ): Promise<boolean> {
    const answer = await request(name, payload, { patienceMs: 12_000 });
    if (!answer.ok) fail(question, answer.error, offer);
    return answer.ok;
  }

  async function forGood(question: QueuedQuestion, decided: Promise<boolean>): Promise<void> {
    if (await decided) forgetDecision(question);
  }

  async function sendWords(question: QueuedQuestion, text: string, publish: boolean): Promise<void> {
    const offer: Offer = { kind: 'reword', question, text };
    const done = await decide(question, 'question:reword', { questionId: question.id, text }, offer);
    if (done) forgetDecision(question);
    if (done && publish) await decide(question, 'question:approve', { questionId: question.id });
  }

  return {
    wanted,
    approve: (question: QueuedQuestion) => {
      hide(question.id);
      goOn(question, t('mod.done.approve', { text: question.text }));
      void forGood(question, decide(question, 'question:approve', { questionId: question.id }));
    },
    refuse: (question: QueuedQuestion, refusal: { reason: RefusalReason; tellTeacher: boolean }) => {
      hide(question.id);
      goOn(question, t('mod.done.refuse', { text: question.text }));
      const offer: Offer = { kind: 'refuse', question, ...refusal };
      const payload = { questionId: question.id, ...refusal };
      void forGood(question, decide(question, 'question:refuse', payload, offer));
    },
    /** Makes it one with another, which stays. */
    merge: (question: QueuedQuestion, into: QueuedQuestion) => {
      hide(question.id);
      goOn(question, t('mod.done.merge', { text: question.text }));
      void forGood(question, decide(question, 'question:merge', { questionId: question.id, into: into.id }));
    },
    /** Changes the words and publishes them, or leaves them in the queue. */
    reword: (question: QueuedQuestion, text: string, publish: boolean) => {
      // Whatever the server says, the words are still there.
      rewordDraft(question).getState().write(text);
      if (publish) {
        hide(question.id);
        goOn(question, t('mod.done.reword', { text }));
      } else setMode('read');
      return sendWords(question, text, publish);
    },
    /** Keeps it back for the others to look at, or lets go one that is kept back. */
    hold: async (question: QueuedQuestion) => {
      const held = !isKeptBack(question);
      const said = m(held ? 'done.hold' : 'done.unhold', { text: question.text });
      if (held) goOn(question, said);
      if ((await decide(question, 'question:hold', { questionId: question.id, held })) && !held)
        say(said, 'ok');
    },
    putOff: (question: QueuedQuestion) => {
      goOn(question, t('mod.done.later', { text: question.text }));
      queue.putLast(question.id);
    },
    undo: async () => {
      const among = desks.map(({ session }) => session.id).slice(0, 60);
      const [sessionId] = among;
      if (sessionId === undefined) return;
      const answer = await request('question:undo', { sessionId, among }, { once: true });
      if (!answer.ok) {
        const nothing = answer.error.code === 'nothing-to-undo';
        return say(nothing ? t('mod.nothingToUndo') : failure(answer.error), 'wait');
      }
      const { questionId } = answer.value;
      show(questionId);
      queue.setFilter({ kind: 'all' });
      // Its way back into the queue is an event of its own, before or after this answer.
      wanted.current = questionId;
      const text = queue.questions.find((question) => question.id === questionId)?.text ?? '';
      say(t('mod.undoing', { text }), 'ok');
    },
    /** Does what was given back all the same. */
    takeOffer: (offer: Offer) => {
      setOffer(null);
      const { question } = offer;
      const { id: questionId } = question;
      const sent =
        offer.kind === 'reword'
          ? decide(question, 'question:reword', { questionId, text: offer.text }, offer)
          : decide(
              question,
              'question:refuse',
              { questionId, reason: offer.reason, tellTeacher: offer.tellTeacher },
              offer,
            );
      void sent.then((done) => {
        if (!done) return;
        forgetDecision(question);
        const words = { text: question.text };
        say(offer.kind === 'reword' ? t('mod.done.reword', words) : t('mod.done.refuse', words), 'ok');
      });
    },
    notify: say,
  };
}
