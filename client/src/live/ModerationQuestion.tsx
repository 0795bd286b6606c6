import { findContactDetails } from '@ville-usine/shared/live/contact-details';
import type { DeskQuestion, PublicQuestion } from '@ville-usine/shared/live/question';
import { ChevronUp, CircleCheck, Clock, History, Lock, MessagesSquare, PenLine } from 'lucide-react';
import { useEdition } from '../content/edition-store.ts';
import { Card } from '../ui/Card.tsx';
import { Pill } from '../ui/Pill.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useSay, useWords } from '../words/words.ts';
import { Age } from './Age.tsx';
import { ClassLabel } from './ClassLabel.tsx';
import './desk-words.ts';
import './live-words.ts';
import { nearQuestions } from './near-questions.ts';

/** The question to decide on: large, with what was checked. */
export function ModerationQuestion({ question, compact }: { question: DeskQuestion; compact: boolean }) {
  const t = useWords('desk');
  const edition = useEdition();
  const held = question.state.name === 'held';
  const clean = !held && findContactDetails(question.text).length === 0;
  const say = useSay();
  const { kind, id } = question.place ?? {};
  const step = edition?.sectors.flatMap((sector) => sector.steps).find((one) => one.id === id);
  const stand = edition?.companies.find((company) => company.id === id)?.name;
  const place = kind === 'step' ? step && say(step.title) : stand;
  return (
    <div className={compact || held ? 'vu-mod__read vu-mod__read--compact' : 'vu-mod__read'}>
      <div className="vu-row">
        <ClassLabel label={question.classLabel} />
        <span className="vu-soft vu-grow">
          {t('mod.from', { pseudonym: question.pseudonym })}
          {place && ` · ${t('mod.place', { place })}`}
        </span>
        <span>
          {held ? (
            <Pill tone="bad" icon={<Lock aria-hidden size={16} />}>
              {t('mod.held1')}
            </Pill>
          ) : (
            <Pill tone="wait" icon={<Clock aria-hidden size={16} />}>
              <Age since={question.askedAt} />
            </Pill>
          )}
        </span>
      </div>
      <blockquote className="vu-mod__words">
        {frenchSpaces(question.text)
          .split(/(•••)/)
          .map((part, index) =>
            part === '•••' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, never reordered.
              <mark key={index}>{part}</mark>
            ) : (
              part
            ),
          )}
      </blockquote>
      {held && <p className="vu-status vu-status--bad">{t('mod.heldWhy')}</p>}
      <ul className="vu-mod__checks">
        {clean && (
          <li className="vu-status vu-status--ok">
            <CircleCheck aria-hidden size={17} />
            {t('mod.checks.noContact')}
          </li>
        )}
        <li className={question.firstTime ? 'vu-status vu-status--ok' : 'vu-status vu-soft'}>
          {question.firstTime ? <CircleCheck aria-hidden size={17} /> : <History aria-hidden size={17} />}
          {t(question.firstTime ? 'mod.checks.firstTime' : 'mod.checks.notFirst')}
        </li>
        {question.original !== null && (
          <li className="vu-status vu-status--queued">
            <PenLine aria-hidden size={17} />
            {t('mod.checks.reworded', { original: question.original })}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Published questions that speak of the same thing: one may be answered already. */
export function NearQuestions({ text, published }: { text: string; published: PublicQuestion[] }) {
  const t = useWords('desk');
  const live = useWords('live');
  const near = nearQuestions(text, published);
  if (near.length === 0) return null;
  return (
    <section className="vu-mod__near">
      <div className="vu-row">
        <h3>{t('mod.near')}</h3>
        <span className="vu-soft vu-end">{t('mod.nearSide')}</span>
      </div>
      <ul className="vu-col">
        {near.map((question) => (
          <Card as="li" key={question.id} className="vu-mod__nearcard">
            <span className="vu-vote">
              <ChevronUp aria-hidden size={18} strokeWidth={3} />
              {question.votes}
            </span>
            <div className="vu-grow">
              <strong>{frenchSpaces(question.text)}</strong>
              <p className="vu-small">
                <MessagesSquare aria-hidden size={14} />{' '}
                {live(`steps.${question.state.name === 'taken' ? 'answering' : question.state.name}`)}
              </p>
            </div>
          </Card>
        ))}
      </ul>
    </section>
  );
}
