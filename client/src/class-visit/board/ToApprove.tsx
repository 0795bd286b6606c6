import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Staff } from '@ville-usine/shared/people/person';
import { useEffect, useState } from 'react';
import { isAsking } from '../../content/choose-session.ts';
import { ClassQuestionCard } from '../../live/ClassQuestionCard.tsx';
import { useClassQuestions } from '../../live/use-class-questions.ts';
import { useDeskSessions } from '../../live/use-desk-sessions.ts';
import { useStaff } from '../../live/use-staff.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useWords } from '../../words/words.ts';
import '../../live/desk.css';
import '../../live/moderation.css';
import '../../live/teacher.css';
import './to-approve.css';
import './tour-board-words.ts';

/** The class's questions that wait for its teacher, from all sessions that are open. */
export default function ToApprove() {
  const state = useStaff();
  return state.status === 'here' ? <Waiting staff={state.staff} /> : null;
}

function Waiting({ staff }: { staff: Staff }) {
  const t = useWords('tourBoard');
  const [counts, setCounts] = useState<Record<string, number>>({});
  const { sessions } = useDeskSessions(
    (session) => isAsking(session) && can(staff, 'question:vouch', session),
  );
  const sum = (sessions ?? []).reduce((all, { id }) => all + (counts[id] ?? 0), 0);
  return (
    <Sheet className="vu-toapprove" aria-labelledby="vu-toapprove">
      <div className="vu-sheet__title">
        <h2 id="vu-toapprove">{t('questions.title')}</h2>
        <span className="vu-number">{sum}</span>
      </div>
      <div className="vu-toapprove__list">
        {sum === 0 && (
          <p className="vu-soft">{t(sessions?.length === 0 ? 'questions.noSession' : 'questions.none')}</p>
        )}
        {sessions?.map((session) => (
          <OfSession
            key={session.id}
            session={session}
            onCount={(count) =>
              setCounts((was) => (was[session.id] === count ? was : { ...was, [session.id]: count }))
            }
          />
        ))}
      </div>
    </Sheet>
  );
}

function OfSession({ session, onCount }: { session: LiveSession; onCount: (count: number) => void }) {
  const { waiting, vouching } = useClassQuestions(session);
  const count = waiting?.length ?? 0;
  useEffect(() => onCount(count));
  return (
    <>
      {vouching.notice && <StatusBand tone={vouching.notice.tone}>{vouching.notice.text}</StatusBand>}
      {count > 0 && (
        <ul>
          {waiting?.map((question) => (
            <ClassQuestionCard key={question.id} question={question} vouching={vouching} />
          ))}
        </ul>
      )}
    </>
  );
}
