import { OWN_QUIZZES } from '@ville-usine/shared/quiz/own-limits';
import { CircleAlert, Flag, ListChecks } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { isPassing } from '../../net/result.ts';
import { ComfortTool } from '../../ui/comfort/ComfortTool.tsx';
import { Key } from '../../ui/Key.tsx';
import { LanguageTool } from '../../ui/LanguageTool.tsx';
import { PlacePlate } from '../../ui/PlacePlate.tsx';
import { Rescue } from '../../ui/Rescue.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tool } from '../../ui/Tool.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import type { Opened } from '../use-class-visit.ts';
import { usePrivateLink } from '../use-private-link.ts';
import '../../content/parts.css';
import '../../content/visit-frame.css';
import './own-quiz.css';
import './own-quiz-report.css';
import './own-quiz-words.ts';
import { QuizDesk } from './QuizDesk.tsx';
import { useOwnQuizzes } from './use-own-quizzes.ts';

const TILE = { ground: '#ffc53d', ink: '#1e1a33' };

/** `/classe/quiz#<secret>`: a teacher's own quizzes. */
export default function OwnQuizzesPage() {
  const t = useWords('ownQuiz');
  const failureText = useFailure();
  const { state, again } = usePrivateLink();
  useEffect(() => {
    document.title = `${t('title')} · Ville-Usine`;
    performance.mark('ville:interactive');
  }, [t]);

  if (state.is === 'there')
    return (
      <Rescue>
        <Desk key={state.opened.visit.id} {...state.opened} />
      </Rescue>
    );
  if (state.is === 'opening')
    return (
      <Frame trail={t('trailNew')}>
        <main>
          <p className="vu-soft" role="status">
            {t('loading')}
          </p>
        </main>
      </Frame>
    );
  const failure = state.is === 'failed' ? state.failure : { code: 'visit-unknown' as const, sentence: '' };
  return (
    <Frame trail={t('trailNew')}>
      <Sheet as="main" className="vu-quizzes__wrong">
        <CircleAlert aria-hidden size={34} />
        <h2>{t('wrongTitle')}</h2>
        <p className="vu-lead">{failureText(failure)}</p>
        <div className="vu-row vu-row--wrap">
          {isPassing(failure) && <Key onClick={again}>{t('again')}</Key>}
          <Key variant={isPassing(failure) ? 'secondary' : 'primary'} href="/classe">
            {t('startNew')}
          </Key>
        </div>
      </Sheet>
    </Frame>
  );
}

function Desk({ visit, token }: Opened) {
  const t = useWords('ownQuiz');
  const own = useOwnQuizzes(token);
  const { label } = visit.plan;
  const count = own.quizzes?.length;
  return (
    <Frame
      trail={count === undefined ? label : t('trail', { label, count, max: OWN_QUIZZES })}
      toVisit={`/classe#${token}`}
    >
      <QuizDesk visitId={visit.id} token={token} own={own} />
    </Frame>
  );
}

function Frame({ trail, toVisit, children }: { trail: string; toVisit?: string; children: ReactNode }) {
  const t = useWords('ownQuiz');
  return (
    <div className="vu-frame">
      <header className="vu-frame__top">
        <PlacePlate
          icon={<ListChecks aria-hidden size={28} />}
          tile={TILE}
          title={t('title')}
          trail={trail}
        />
        <div className="vu-frame__tools">
          {toVisit && (
            <Tool href={toVisit} icon={<Flag aria-hidden size={22} />}>
              <span>{t('toVisit')}</span>
            </Tool>
          )}
          <LanguageTool />
          <ComfortTool />
        </div>
      </header>
      {children}
    </div>
  );
}
