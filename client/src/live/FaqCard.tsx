import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { Rich } from '../content/Rich.tsx';
import type { Answered } from '../content/use-faq.ts';
import { api } from '../net/api.ts';
import { announce } from '../ui/announce.ts';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './after.css';
import './record.css';
import './after-words.ts';
import { ReportText } from './ReportText.tsx';

type FaqCardProps = {
  answered: Answered;
  care: FaqCare | null;
  /** Called once who cares for it changed something. */
  onChanged?: (() => void) | undefined;
};

/** For staff who may correct an answer and take it out; `lists`: and put it in. */
export type FaqCare = { lists: boolean };

/** One answer that stays, with its question, and what one may do about it. */
export function FaqCard({ answered, care, onChanged }: FaqCardProps) {
  const t = useWords('after');
  const language = useLanguage();
  const { entry, by, corrected, question, answer } = answered;
  return (
    <Card as="li" className="vu-faq__card">
      <b>{frenchSpaces(question)}</b>
      <span className="vu-status vu-status--ok">
        <CircleCheck aria-hidden size={16} />
        {t(entry ? 'faq.answers' : 'faq.prepared', { name: by })}
        {corrected && ` (${t('faq.corrected')})`}
      </span>
      <Rich className="vu-faq__reply" text={{ fr: answer, [language]: answer }} />
      {entry?.listed === false && <Pill tone="wait">{t('faq.unlisted')}</Pill>}
      {entry && !care && <ReportText questionId={answered.id} text={question} answered />}
      {entry && care && <Care answered={answered} listed={entry.listed} care={care} onChanged={onChanged} />}
    </Card>
  );
}

/** Taking an answer out, putting it back, correcting it. */
function Care(props: {
  answered: Answered;
  listed: boolean;
  care: FaqCare;
  onChanged: (() => void) | undefined;
}) {
  const { answered, listed, care, onChanged } = props;
  const t = useWords('after');
  const failure = useFailure();
  const [words, setWords] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const questionId = answered.id;

  async function done(answer: Awaited<ReturnType<typeof api>>, said: string) {
    setFault(answer.ok ? null : failure(answer.error));
    if (!answer.ok) return;
    announce(said);
    setWords(null);
    onChanged?.();
  }
  const list = async () =>
    done(
      await api('POST /api/faq/list', { body: { questionId, listed: !listed } }),
      t(listed ? 'faq.done.unlist' : 'faq.done.relist'),
    );
  const correct = async (text: string) =>
    done(await api('POST /api/faq/correct', { body: { questionId, text } }), t('faq.done.correct'));

  return (
    <div className="vu-col">
      {words !== null && (
        <label className="vu-report__note">
          {t('faq.correction')}
          <textarea
            className="vu-report__field"
            rows={4}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      )}
      {fault && <StatusBand tone="bad">{fault}</StatusBand>}
      <div className="vu-row vu-row--wrap">
        {words === null ? (
          <>
            <Key variant="secondary" size="m" onClick={() => setWords(answered.answer)}>
              {t('faq.correct')}
            </Key>
            {(listed || care.lists) && (
              <Key variant="quiet" size="m" onClick={() => void list()}>
                {t(listed ? 'faq.unlist' : 'faq.relist')}
              </Key>
            )}
          </>
        ) : (
          <>
            <Key size="m" onClick={() => void correct(words)}>
              {t('faq.save')}
            </Key>
            <Key variant="secondary" size="m" onClick={() => setWords(null)}>
              {t('faq.cancel')}
            </Key>
          </>
        )}
      </div>
    </div>
  );
}
