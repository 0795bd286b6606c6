import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { Clock, Undo2 } from 'lucide-react';
import { useConnection } from '../net/connection.ts';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import type { Answering } from './use-answering.ts';

/** An answer on its way, kept on this device until the server has it. */
export function AnswerLeaving(props: { question: PublicQuestion; text: string; answering: Answering }) {
  const { question, text, answering } = props;
  const t = useWords('desk');
  const offline = useConnection((connection) => connection.state === 'offline');
  return (
    <div className="vu-pro__write">
      <blockquote className="vu-answer vu-answer--leaving">{frenchSpaces(text)}</blockquote>
      <Key
        variant="waiting"
        full
        className="vu-pro__publish"
        icon={<Clock aria-hidden size={24} />}
        aria-disabled
      >
        {t(offline ? 'pro.later' : 'pro.sending')}
      </Key>
      <Key
        variant="secondary"
        full
        icon={<Undo2 aria-hidden size={20} />}
        onClick={() => void answering.takeBack(question, text)}
      >
        {t('pro.takeBack')}
      </Key>
    </div>
  );
}
