import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { CalendarCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { begunDrafts, draft } from '../net/draft.ts';
import { staffOwner } from '../net/owner.ts';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import { KeptWords } from './KeptWords.tsx';
import { answerOutbox } from './outboxes.ts';

const WAYS = ['answer', 'aloud', 'send-back'] as const;
type Way = (typeof WAYS)[number];

/** In place of the answer's page once the session is over: what was begun in it, still on the device. */
export function KeptAnswers({ questions }: { questions: readonly PublicQuestion[] }) {
  const t = useWords('desk');
  const leaving = useStore(answerOutbox.store, (box) => box.entries);
  const begun = useBegun(leaving);
  const onTheirWay = questions.flatMap((question) => {
    const entry = leaving.find(({ key, returned }) => key === question.id && !returned);
    return entry ? [{ question, text: entry.text }] : [];
  });
  const kept = questions.flatMap((question) =>
    WAYS.filter((way) => begun.has(`${way}:${question.id}`)).map((way) => ({ question, way })),
  );
  if (kept.length + onTheirWay.length === 0) {
    return (
      <div className="vu-nothing vu-pro__none">
        <span className="vu-nothing__icon">
          <CalendarCheck aria-hidden size={32} />
        </span>
        <strong>{t('over.title')}</strong>
        <p className="vu-soft">{t('over.nothingBegun')}</p>
      </div>
    );
  }
  return (
    <ul className="vu-keptanswers" aria-label={t('over.keptBelow')}>
      {onTheirWay.map(({ question, text }) => (
        <li key={question.id}>
          <b>{frenchSpaces(question.text)}</b>
          <KeptWords text={text} label={t('pro.leaves')} />
        </li>
      ))}
      {kept.map(({ question, way }) => (
        <KeptAnswer key={`${way}:${question.id}`} question={question} way={way} />
      ))}
    </ul>
  );
}

function KeptAnswer({ question, way }: { question: PublicQuestion; way: Way }) {
  const t = useWords('desk');
  const { text, keptAt } = useStore(draft(`${way}:${question.id}`, staffOwner));
  // A correction that was only opened says what stands there already.
  if (text.trim() === '' || text === answerOf(question.state)?.text) return null;
  return (
    <li>
      <b>{frenchSpaces(question.text)}</b>
      <KeptWords text={text} label={t(`over.was.${way}`)} kept={keptAt !== null} />
    </li>
  );
}

/** The names of all answers begun that are on the device; one the server gave back comes to them. */
function useBegun(after: unknown): ReadonlySet<string> {
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what leaves or comes back is a reason to look.
  useEffect(() => {
    let gone = false;
    void Promise.all(WAYS.map((way) => begunDrafts(`${way}:`, staffOwner))).then((names) => {
      if (!gone) setBegun(new Set(names.flat()));
    });
    return () => {
      gone = true;
    };
  }, [after]);
  return begun;
}
