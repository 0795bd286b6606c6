import type { LiveSession } from '@ville-usine/shared/live/session';
import { CalendarCheck, Coffee, Info } from 'lucide-react';
import { type RefObject, useEffect } from 'react';
import { isOver } from '../content/choose-session.ts';
import { announce } from '../ui/announce.ts';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import { BlockForm } from './BlockForm.tsx';
import './desk-words.ts';
import { ModerationActs } from './ModerationActs.tsx';
import { ModerationQuestion } from './ModerationQuestion.tsx';
import './moderation-words.ts';
import { NearQuestions } from './NearQuestions.tsx';
import { NetworkBand } from './NetworkBand.tsx';
import { OfferBand } from './OfferBand.tsx';
import { RefusalForm } from './RefusalForm.tsx';
import { RewordForm } from './RewordForm.tsx';
import type { MarkedSession } from './SessionMark.tsx';
import type { Moderation } from './use-moderation.ts';

type ModerationPaneProps = {
  moderation: Moderation;
  sessions: ReadonlyMap<string, MarkedSession>;
  /** The session of the question that is read. */
  session: LiveSession | undefined;
  keys: boolean;
  region: RefObject<HTMLElement | null>;
  onBack: () => void;
  onRefuse: () => void;
};

/** The question that is read, and the form of what is being done with it. */
export function ModerationPane(props: ModerationPaneProps) {
  const { moderation, sessions, session, keys, region, onBack, onRefuse } = props;
  const t = useWords('desk');
  const m = useWords('moderation');
  const { current, mode, notice, offer, near } = moderation;
  const over = session !== undefined && isOver(session);
  const doing = mode === 'reword' || mode === 'refuse' ? mode : 'read';
  const overLine = over && current ? m(`over.${doing}`) : null;
  useEffect(() => {
    if (overLine) announce(overLine);
  }, [overLine]);
  const reading = mode === 'read' || mode === 'merge';
  return (
    <section className="vu-sheet vu-mod__main" aria-label={t('mod.question')} ref={region} tabIndex={-1}>
      <div className="vu-mod__bands">
        <NetworkBand line={t('mod.networkLine')} />
        {overLine && (
          <StatusBand tone="wait" icon={<CalendarCheck aria-hidden size={22} />}>
            {overLine}
          </StatusBand>
        )}
        {offer && <OfferBand offer={offer} moderation={moderation} />}
        {notice && (
          <StatusBand tone={notice.tone} icon={<Info aria-hidden size={22} />}>
            {notice.text}
          </StatusBand>
        )}
      </div>
      {current ? (
        <>
          <ModerationQuestion
            question={current}
            session={sessions.size > 1 ? sessions.get(current.sessionId) : undefined}
            compact={!reading}
          />
          {mode === 'refuse' && (
            <RefusalForm
              reason={moderation.reason}
              onReason={moderation.setReason}
              tell={{
                classLabel: current.classLabel,
                on: moderation.tellTeacher,
                onChange: moderation.setTellTeacher,
              }}
              onRefuse={onRefuse}
              onBack={onBack}
            />
          )}
          {mode === 'reword' && (
            <RewordForm
              key={current.id}
              question={current}
              over={over}
              onReword={(text, publish) => void moderation.reword(current, text, publish)}
              onBack={onBack}
            />
          )}
          {mode === 'block' && (
            <BlockForm
              key={current.id}
              questionId={current.id}
              pseudonym={current.pseudonym}
              keys={keys}
              weekOnly={over}
              onBlocked={() => {
                onBack();
                moderation.notify(m('done.block', { pseudonym: current.pseudonym }), 'ok');
              }}
              onBack={onBack}
            />
          )}
          {reading && (
            <>
              <NearQuestions
                near={near}
                choosing={mode === 'merge'}
                onMerge={(into) => moderation.merge(current, into)}
              />
              <ModerationActs question={current} moderation={moderation} />
            </>
          )}
        </>
      ) : (
        <div className="vu-nothing vu-mod__empty">
          <span className="vu-nothing__icon">
            <Coffee aria-hidden size={34} />
          </span>
          <strong>{t('mod.emptyTitle')}</strong>
          <p className="vu-soft">{t('mod.empty')}</p>
        </div>
      )}
    </section>
  );
}
