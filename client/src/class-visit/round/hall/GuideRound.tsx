import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { guideAsked } from '../../walk/in-visit.ts';
import { StartRound } from '../guide/StartRound.tsx';
import { useRoundLead } from '../guide/use-round-lead.ts';
import { RoundStrip } from './RoundStrip.tsx';

type GuideRoundProps = {
  edition: PublicEdition;
  /** The guide wishes to start one. */
  starting: boolean;
  onClose: () => void;
};

/** The class's quiz in the guide's bar: the way to start one, and its keys while one is under way. */
export default function GuideRound({ edition, starting, onClose }: GuideRoundProps) {
  const lead = useRoundLead();
  const token = guideAsked();
  if (lead.round) return <RoundStrip {...lead} round={lead.round} />;
  return starting && token !== null && <StartRound edition={edition} token={token} onClose={onClose} />;
}
