import { useRound } from '../round-store.ts';
import { RoundStrip } from './RoundStrip.tsx';

/** The class's quiz in the guide's bar: its keys while one is under way. */
export default function GuideRound() {
  const round = useRound((state) => state.round);
  return round && <RoundStrip round={round} />;
}
