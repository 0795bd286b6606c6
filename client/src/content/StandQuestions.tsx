import type { Company } from '@ville-usine/shared/content/company';
import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { CircleCheck } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { useSay, useWords } from '../words/words.ts';
import './parts.css';

function Answered({ question }: { question: PublicQuestion }) {
  const t = useWords('visit');
  const answer = answerOf(question.state);
  if (!answer) return null;
  return (
    <Card as="li" className="vu-qa">
      <b>{question.text}</b>
      <span className="vu-status vu-status--ok">
        <CircleCheck aria-hidden size={16} />
        {t('stand.answeredBy', { name: answer.byName })}
      </span>
      <p className="vu-qa__reply">{answer.text}</p>
    </Card>
  );
}

/** The answers that stay at a stand: those given live, then those prepared. */
export function StandQuestions({ company, answered }: { company: Company; answered: PublicQuestion[] }) {
  const t = useWords('visit');
  const say = useSay();
  if (answered.length + company.faq.length === 0) {
    return (
      <div className="vu-empty">
        <h3>{t('stand.noAnswers')}</h3>
        <p className="vu-lead">{t('stand.noAnswersMore')}</p>
      </div>
    );
  }
  return (
    <>
      {answered.length > 0 && (
        <section>
          <h3>{t('stand.answered')}</h3>
          <ul className="vu-list">
            {answered.map((question) => (
              <Answered key={question.id} question={question} />
            ))}
          </ul>
        </section>
      )}
      {company.faq.length > 0 && (
        <section>
          <h3>{t('stand.faq')}</h3>
          <ul className="vu-list">
            {company.faq.map((one) => (
              <Card as="li" key={one.question.fr} className="vu-qa">
                <b>{say(one.question)}</b>
                <p>{say(one.answer)}</p>
              </Card>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
