import type { DeskQuestion, RefusalReason } from '@ville-usine/shared/live/question';
import type { Payload, RequestName } from '@ville-usine/shared/wire';
import { useEffect, useState } from 'react';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './desk-words.ts';

const NOTICE_MS = 6_000;

/** What a teacher does about their class's questions; each decision shows at once and comes back if it fails. */
export function useVouching(sessionId: string, alone: boolean) {
  const t = useWords('desk');
  const failure = useFailure();
  const [acted, setActed] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState<{ text: string; tone: 'ok' | 'wait' } | null>(null);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  function say(text: string, tone: 'ok' | 'wait'): void {
    setNotice({ text, tone });
    announce(text, tone === 'ok' ? 'polite' : 'assertive');
  }
  const show = (questionId: string) => setActed((was) => new Set([...was].filter((id) => id !== questionId)));

  async function decide<N extends RequestName>(
    question: DeskQuestion,
    name: N,
    payload: Payload<N>,
    said: string,
  ) {
    setActed((was) => new Set([...was, question.id]));
    const answer = await request(name, payload, { patienceMs: 12_000 });
    if (answer.ok) return say(said, 'ok');
    show(question.id);
    say(
      answer.error.code === 'offline' ? t('failedOffline') : t('failed', { why: failure(answer.error) }),
      'wait',
    );
  }

  return {
    acted,
    notice,
    approve: (question: DeskQuestion) =>
      decide(
        question,
        'question:approve',
        { questionId: question.id },
        t(alone ? 'class.approved' : 'class.passedOn', { text: question.text }),
      ),
    refuse: (question: DeskQuestion, reason: RefusalReason) =>
      decide(
        question,
        'question:refuse',
        { questionId: question.id, reason },
        t('class.refused', { text: question.text }),
      ),
    undo: async () => {
      const answer = await request('question:undo', { sessionId }, { once: true });
      if (answer.ok) {
        show(answer.value.questionId);
        return say(t('class.undone'), 'ok');
      }
      const nothing = answer.error.code === 'nothing-to-undo';
      say(nothing ? t('class.nothingToUndo') : failure(answer.error), 'wait');
    },
  };
}

export type Vouching = ReturnType<typeof useVouching>;
