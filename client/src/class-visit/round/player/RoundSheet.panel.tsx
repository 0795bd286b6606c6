import type { RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import '../../../quiz/quiz.css';
import '../../../quiz/quiz-words.ts';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { useSay, useWords } from '../../../words/words.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { Lobby } from './Lobby.tsx';
import { PlayerHead } from './PlayerHead.tsx';
import type { PlaceAgain } from './place-again.ts';
import { fold } from './player-store.ts';
import { RoundEnd } from './RoundEnd.tsx';
import { RoundVerdict } from './RoundVerdict.tsx';
import './round-player.css';
import './round-player-words.ts';
import { ownOf, type PlayerView } from './step-player.ts';

export type RoundSheetProps = {
  round: RoundNow;
  self: RoundSelf | null;
  view: PlayerView;
  /** Leads to where an answer is. */
  onLook: (place: PlaceAgain) => void;
  /** Leads back to the class. */
  onJoin: () => void;
};

/** The class's quiz on a pupil's screen: at the right of a wide one, so that the hall's screen stays in sight. */
export default function RoundSheet(props: RoundSheetProps) {
  const t = useWords('roundPlayer');
  const say = useSay();
  const { round, view } = props;
  return (
    <SidePanel
      whole
      title={t('title', { title: say(round.title) })}
      head={<PlayerHead round={round} />}
      onClose={fold}
    >
      <div className="vu-round vu-quiz" data-view={view}>
        <View {...props} />
      </div>
    </SidePanel>
  );
}

function View({ round, self, view, onLook, onJoin }: RoundSheetProps) {
  const { question, index, result } = round;
  if (view === 'lobby') return <Lobby round={round} self={self} />;
  if (view === 'over') return <RoundEnd round={round} self={self} onLook={onLook} onJoin={onJoin} />;
  if (!question || index === null) return null;
  const own = ownOf(round, self);
  if (view === 'revealed' && result && own)
    return (
      <RoundVerdict key={index} round={{ ...round, question, index, result }} self={own} onLook={onLook} />
    );
  return (
    <AskedQuestion key={index} round={{ ...round, question, index }} self={self} closed={view !== 'open'} />
  );
}
