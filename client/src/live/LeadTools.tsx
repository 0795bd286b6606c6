import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { isAsking, isOver } from '../content/choose-session.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { CaptionDesk } from '../voice/CaptionDesk.tsx';
import { KeptCaption } from '../voice/KeptCaption.tsx';
import { useWords } from '../words/words.ts';
import { HandList } from './HandList.tsx';
import './lead.css';
import './lead-words.ts';
import { PollDesk } from './PollDesk.tsx';
import { ReactionSums, ReactionTrace } from './ReactionTrace.tsx';
import { SpotlightDesk } from './SpotlightDesk.tsx';
import { useLeadProblem } from './use-lead.ts';

/** The room besides its questions: hands, reactions, polls, the screen. */
export function LeadTools({ snapshot }: { snapshot: LiveSnapshot }) {
  const t = useWords('lead');
  const problem = useLeadProblem((lead) => lead.problem);
  const { session, room } = snapshot;
  const host = room.host ?? { hands: [], reactions: [], hidden: {} };
  return (
    <Sheet className="vu-pro__room" aria-label={t('room')}>
      <div className="vu-sheet__title">
        <h2>{t('room')}</h2>
        <span className="vu-end">
          <ReactionTrace line={host.reactions} />
        </span>
      </div>
      <div className="vu-lead">
        {problem && (
          <p className="vu-lead__trouble" role="alert">
            {problem}
          </p>
        )}
        <ReactionSums line={host.reactions} />
        <HandList sessionId={session.id} hands={host.hands} floor={room.now.floor} />
        <PollDesk sessionId={session.id} polls={room.polls} hidden={host.hidden} over={isOver(session)} />
        <SpotlightDesk session={session} room={room} />
        {isAsking(session) && <CaptionDesk sessionId={session.id} captions={room.captions} />}
        {isOver(session) && <KeptCaption sessionId={session.id} />}
      </div>
    </Sheet>
  );
}
