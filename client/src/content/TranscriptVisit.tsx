import type { Caption } from '@ville-usine/shared/live/caption';
import { saidPseudonym } from '@ville-usine/shared/live/said-pseudonym';
import { zoneName } from '@ville-usine/shared/live/time-zone';
import type { Transcript, TranscriptLine } from '@ville-usine/shared/live/transcript';
import { Printer, Rewind } from 'lucide-react';
import { useStaff } from '../live/use-staff.ts';
import { inEdition } from '../net/base.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime, dayName } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { AfterFrame } from './AfterFrame.tsx';
import { TranscriptPolls } from './TranscriptPolls.tsx';
import { TranscriptSpotlights } from './TranscriptSpotlights.tsx';
import { useAfter } from './use-after.ts';

/** `/visite/rencontre/:id/compte-rendu`: all that was published in a session, to read, print and take away. */
export function TranscriptVisit({ id }: { id: string }) {
  const t = useWords('after');
  const staff = useStaff().status === 'here';
  const { answer, again } = useAfter('GET /api/transcript/:id', id, staff);
  return (
    <AfterFrame
      id={id}
      title={t('transcript.title')}
      failure={answer && !answer.ok ? answer.error : null}
      again={again}
    >
      {answer?.ok ? <Record transcript={answer.value} /> : null}
    </AfterFrame>
  );
}

function Record({ transcript }: { transcript: Transcript }) {
  const t = useWords('after');
  const say = useSay();
  const language = useLanguage();
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { session, questions, captions, desk } = transcript;
  const people = session.professionals.map(({ name, trade }) => (trade ? `${name}, ${trade}` : name));
  return (
    <Sheet as="article" className="vu-record">
      <header className="vu-record__head">
        <p className="vu-record__mark">Ville-Usine · {t('transcript.title')}</p>
        <h2>{say(session.title)}</h2>
        <p className="vu-soft">{[dayName(session.startsAt, language), ...people].join(' · ')}</p>
      </header>
      <Files id={session.id} />
      <p className="vu-small">
        {t('transcript.note')} {t('transcript.zone', { zone: zoneName(here) })}
      </p>
      {questions.length === 0 && <p className="vu-lead">{t('transcript.empty')}</p>}
      <ol className="vu-record__lines">
        {questions.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
      {captions.length > 0 && <Said captions={captions} />}
      <TranscriptPolls polls={transcript.polls} />
      <TranscriptSpotlights spotlights={transcript.spotlights} />
      {desk && <Desk questions={desk.questions} />}
    </Sheet>
  );
}

function Files({ id }: { id: string }) {
  const t = useWords('after');
  const language = useLanguage();
  return (
    <div className="vu-row vu-row--wrap vu-record__tools">
      <Key icon={<Printer aria-hidden size={20} />} size="m" onClick={() => window.print()}>
        {t('transcript.print')}
      </Key>
      <Key
        variant="secondary"
        size="m"
        icon={<Rewind aria-hidden size={20} />}
        href={`/visite/rencontre/${id}/revoir`}
      >
        {t('over.replay')}
      </Key>
      <ul className="vu-record__files" aria-label={t('transcript.files')}>
        {(['pdf', 'csv', 'json'] as const).map((form) => (
          <li key={form}>
            <a
              href={inEdition(
                `/api/transcript/${encodeURIComponent(id)}/${form}?${new URLSearchParams({ lang: language, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone })}`,
              )}
              download
            >
              {t(`transcript.${form}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line }: { line: TranscriptLine }) {
  const t = useWords('after');
  const language = useLanguage();
  const facts = [
    t('transcript.asks', { name: saidPseudonym(line.pseudonym, language) }),
    clockTime(line.at, language),
    ...(line.votes > 0 ? [t('transcript.votes', { count: line.votes })] : []),
    ...(line.reworded ? [t('transcript.reworded')] : []),
  ];
  return (
    <li className="vu-record__line">
      <p className="vu-small">{facts.join(' · ')}</p>
      <h3>{frenchSpaces(line.text)}</h3>
      {line.answer ? (
        <blockquote>
          <p className="vu-status vu-status--queued">
            {t('transcript.answers', { name: line.answer.by, time: clockTime(line.answer.at, language) })}
            {line.answer.corrected && ` · ${t('transcript.corrected')}`}
          </p>
          <p>{frenchSpaces(line.answer.text)}</p>
        </blockquote>
      ) : (
        <p className="vu-soft">{t('transcript.unanswered')}</p>
      )}
    </li>
  );
}

/** What staff wrote down of what was said aloud. */
function Said({ captions }: { captions: Caption[] }) {
  const t = useWords('after');
  const language = useLanguage();
  return (
    <section aria-label={t('transcript.said')}>
      <h3>{t('transcript.said')}</h3>
      <ol className="vu-record__lines">
        {captions.map(({ id, by, at, text, corrected }) => (
          <li key={id} className="vu-record__line">
            <p className="vu-small">
              {[by, clockTime(at, language), ...(corrected ? [t('transcript.captionCorrected')] : [])].join(
                ' · ',
              )}
            </p>
            <p>{frenchSpaces(text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** For moderators: every question and what became of it. It is not printed for others. */
function Desk({ questions }: { questions: NonNullable<Transcript['desk']>['questions'] }) {
  const t = useWords('after');
  const language = useLanguage();
  return (
    <details className="vu-record__desk">
      <summary>{t('transcript.desk')}</summary>
      <p className="vu-soft">{t('transcript.deskLine', { count: questions.length })}</p>
      <div className="vu-record__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('transcript.question')}</th>
              <th scope="col">{t('transcript.by')}</th>
              <th scope="col">{t('transcript.className')}</th>
              <th scope="col">{t('transcript.state')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((one) => (
              <tr key={one.id}>
                <td>{frenchSpaces(one.text)}</td>
                <td>{saidPseudonym(one.pseudonym, language)}</td>
                <td>{one.classLabel}</td>
                <td>{t(`transcript.states.${one.state.name}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
