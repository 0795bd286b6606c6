import type { Scene } from 'three';
import { patiently } from '../../../net/patiently.ts';
import { followRound, useRound } from '../round-store.ts';

/** The class's live quiz in the city: what draws it comes with the first round, and goes with each. Called once. */
export function startRoundHall(scene: Scene): void {
  followRound();
  let leave: (() => void) | null = null;
  let coming = false;
  const look = async () => {
    const { round } = useRound.getState();
    if (!round) {
      leave?.();
      leave = null;
      return;
    }
    if (leave || coming) return;
    coming = true;
    const { standRound } = await patiently(() => import('./stand-round.ts'));
    coming = false;
    if (useRound.getState().round) leave ??= standRound(scene);
  };
  useRound.subscribe(({ round }, was) => (round === null) !== (was.round === null) && void look());
  void look();
}
