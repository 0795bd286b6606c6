import {
  REACTION_SLICES,
  REACTIONS,
  type ReactionLine,
  sliceAt,
  sumOf,
} from '@ville-usine/shared/live/reaction';
import { Heart } from 'lucide-react';
import { useWords } from '../words/words.ts';
import './lead.css';
import './lead-words.ts';
import './room-words.ts';
import { useServerNow } from './server-clock.ts';

const HEIGHT = 20;

/** How many reactions came in each ten seconds of the last five minutes; the line ends now. With none there is no line to draw. */
export function ReactionTrace({ line }: { line: ReactionLine }) {
  const t = useWords('lead');
  const now = sliceAt(useServerNow());
  const sums = Array.from({ length: REACTION_SLICES }, (_, index) => {
    const found = line.find(({ slice }) => slice === now - REACTION_SLICES + 1 + index);
    return found ? sumOf(found.counts) : 0;
  });
  const all = sums.reduce((sum, one) => sum + one, 0);
  const most = Math.max(1, ...sums);
  const points = sums.map((sum, x) => `${x},${(HEIGHT * (1 - sum / most)).toFixed(1)}`).join(' ');
  const label = all > 0 ? t('reactionsLast', { count: all }) : t('reactionsNone');
  return (
    <span className="vu-trace" title={label}>
      {all > 0 ? (
        <svg
          className="vu-trace__line"
          viewBox={`0 -2 ${REACTION_SLICES - 1} ${HEIGHT + 4}`}
          preserveAspectRatio="none"
          aria-hidden
        >
          <polyline points={points} vectorEffect="non-scaling-stroke" />
        </svg>
      ) : (
        <Heart aria-hidden size={20} />
      )}
      <b aria-hidden>{all}</b>
      <span className="vu-hidden">{label}</span>
    </span>
  );
}

/** The reactions of the last five minutes by kind, in words. */
export function ReactionSums({ line }: { line: ReactionLine }) {
  const t = useWords('room');
  const since = sliceAt(useServerNow()) - REACTION_SLICES;
  const fresh = line.filter(({ slice }) => slice > since);
  const words = REACTIONS.flatMap((reaction) => {
    const count = fresh.reduce((sum, { counts }) => sum + (counts[reaction] ?? 0), 0);
    return count > 0 ? [`${t(`reactions.${reaction}`)} ${count}`] : [];
  });
  return words.length > 0 ? <p className="vu-small">{words.join(' · ')}</p> : null;
}
