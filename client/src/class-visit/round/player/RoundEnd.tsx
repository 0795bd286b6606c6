import type { RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { ArrowRight, Lock, PartyPopper } from 'lucide-react';
import { useEffect } from 'react';
import { useEdition } from '../../../content/edition-store.ts';
import { Stamp } from '../../../content/Stamp.tsx';
import '../../../quiz/verdict.css';
import { Card } from '../../../ui/Card.tsx';
import { cue } from '../../../ui/cue.ts';
import { Key } from '../../../ui/Key.tsx';
import { useSay, useWords } from '../../../words/words.ts';
import { Again } from './Again.tsx';
import type { PlaceAgain } from './place-again.ts';
import { useFocusHere } from './use-focus-here.ts';

type RoundEndProps = {
  round: RoundNow;
  self: RoundSelf | null;
  onLook: (place: PlaceAgain) => void;
  onJoin: () => void;
};

/** The end: the stamp, the score that only its pupil sees, and what could be looked at again. */
export function RoundEnd({ round, self, onLook, onJoin }: RoundEndProps) {
  const t = useWords('roundPlayer');
  const edition = useEdition();
  const title = useFocusHere<HTMLHeadingElement>();
  const index = edition?.sectors.findIndex(({ id }) => id === round.sector) ?? -1;
  const sector = edition?.sectors[index];
  const stamp = self?.stamp ?? false;
  useEffect(() => {
    if (stamp) cue('stamp');
  }, [stamp]);
  return (
    <div className="vu-result vu-round__end">
      {stamp && sector ? (
        <Stamp sector={sector} number={index + 1} />
      ) : (
        <PartyPopper aria-hidden size={64} className="vu-round__party" />
      )}
      <h3 ref={title} tabIndex={-1} aria-describedby="vu-round-score">
        {t(stamp && sector ? 'over.stamp' : 'over.done')}
      </h3>
      <div id="vu-round-score" className="vu-lead">
        {round.options.cards ? <Together round={round} /> : self && <Score round={round} self={self} />}
      </div>
      {self && !round.options.cards && <Review self={self} onLook={onLook} />}
      {!round.options.cards && (
        <p className="vu-small vu-row">
          <Lock aria-hidden size={17} />
          {t('over.private')}
        </p>
      )}
      <Key full icon={<ArrowRight aria-hidden size={22} />} onClick={onJoin}>
        {t('over.join')}
      </Key>
    </div>
  );
}

/** What one reached, and how far one has come since the last time; less than then is not said. */
function Score({ round, self }: { round: RoundNow; self: RoundSelf }) {
  const t = useWords('roundPlayer');
  const { score, before } = self;
  return (
    <>
      <p>
        {score.right === 0
          ? t('over.noneYet', { total: score.of })
          : t('over.line', { count: score.right, total: score.of })}
      </p>
      {before !== null && before < score.right && <p>{t('over.before', { count: before })}</p>}
      {round.options.speed && <p>{t('over.points', { count: score.points })}</p>}
    </>
  );
}

/** With cards nobody answers alone: the class's result is everyone's. */
function Together({ round }: { round: RoundNow }) {
  const t = useWords('roundPlayer');
  const { podium } = round;
  if (!podium || podium.given === 0) return null;
  return <p>{t('over.class', { count: podium.right, total: podium.given })}</p>;
}

function Review({ self, onLook }: { self: RoundSelf; onLook: (place: PlaceAgain) => void }) {
  const t = useWords('roundPlayer');
  const say = useSay();
  if (self.review.length === 0) return self.score.of > 0 ? <p className="vu-lead">{t('over.all')}</p> : null;
  return (
    <Card className="vu-result__again">
      <h4>{t('over.review')}</h4>
      <ul>
        {self.review.map(({ prompt, explanation, where }) => (
          <li key={prompt.fr}>
            <strong>{say(prompt)}</strong>
            {explanation && <span className="vu-soft">{say(explanation)}</span>}
            {where && <Again place={where.place} onLook={onLook} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
