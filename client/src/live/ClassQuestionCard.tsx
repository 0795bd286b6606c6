import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import type { DeskQuestion, RefusalReason } from '@ville-usine/shared/live/question';
import { Check, History, Lock, X } from 'lucide-react';
import { useState } from 'react';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import { Age } from './Age.tsx';
import './desk-words.ts';
import { QuestionPlaceLink } from './QuestionPlaceLink.tsx';
import { RefusalForm } from './RefusalForm.tsx';
import type { Vouching } from './use-vouching.ts';
import { hasContactDetails } from './waiting-list.ts';

/** A question that waits for its class's teacher, with the two things to do about it. */
export function ClassQuestionCard({ question, vouching }: { question: DeskQuestion; vouching: Vouching }) {
  const t = useWords('desk');
  const held = hasContactDetails(question);
  const [reason, setReason] = useState<RefusalReason | null>(null);
  return (
    <Card as="li" className="vu-teach__card" tone={held ? 'mine' : 'plain'}>
      <p className="vu-row vu-row--wrap">
        <span className="vu-soft vu-grow">{question.pseudonym}</span>
        <span className="vu-small">
          <Age since={question.askedAt} />
        </span>
      </p>
      <p className="vu-teach__words">{frenchSpaces(question.text)}</p>
      <QuestionPlaceLink place={question.place} />
      {isWaiting(question.state) && question.state.late && (
        <p className="vu-status vu-status--queued">
          <History aria-hidden size={16} />
          {t('class.late')}
        </p>
      )}
      {held && (
        <p className="vu-status vu-status--bad">
          <Lock aria-hidden size={16} />
          {t('mod.heldWhy')}
        </p>
      )}
      {reason === null ? (
        <div className="vu-teach__acts">
          <Key
            variant="green"
            grow
            icon={<Check aria-hidden size={22} />}
            aria-label={`${t('class.approve')} : ${question.text}`}
            onClick={() => void vouching.approve(question)}
          >
            {t('class.approve')}
          </Key>
          <Key
            variant="red"
            grow
            icon={<X aria-hidden size={22} />}
            aria-label={`${t('class.refuse')} : ${question.text}`}
            onClick={() => setReason(held ? 'contact-details' : 'unclear')}
          >
            {t('class.refuse')}
          </Key>
        </div>
      ) : (
        <RefusalForm
          reason={reason}
          onReason={setReason}
          onRefuse={() => void vouching.refuse(question, reason)}
          onBack={() => setReason(null)}
        />
      )}
    </Card>
  );
}
