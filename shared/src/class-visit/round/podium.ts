import { hashOf } from '../../hash-of.ts';
import { type Plinth, WAYS_OF_PLAYING, type WayOfPlaying } from './round.ts';

/** What a class's plinths are given for. */
export type Player = {
  pupil: NonNullable<Plinth['pupil']>;
  /** Questions of theirs to professionals that were approved, and the last of them. */
  asked: number;
  quote: string | null;
  /** What they looked at in the city: stands, trades, steps. */
  looked: number;
  /** More right answers than the last time; where there was none, than in the first half. Whole, may be negative. */
  gain: number;
  /** Explanations they had before their eyes. */
  reads: number;
};

const MERIT: Record<WayOfPlaying, (player: Player) => number> = {
  curiosity: ({ asked, looked }) => asked * 1000 + looked,
  progress: ({ gain }) => gain,
  patience: ({ reads }) => reads,
};

/**
 * Who stands on the three plinths: nobody twice, nobody for nothing; of equals the one that `seed` draws, so that it is
 * not always the first of the list. A plinth that nobody has earned is the whole class's.
 */
export function plinthsOf(players: readonly Player[], seed: string): Plinth[] {
  const taken = new Set<string>();
  return WAYS_OF_PLAYING.map((way) => {
    const merit = MERIT[way];
    const draw = ({ pupil }: Player) => hashOf(`${seed}/${way}/${pupil.id}`);
    const [best] = players
      .filter((player) => merit(player) > 0 && !taken.has(player.pupil.id))
      .sort((a, b) => merit(b) - merit(a) || draw(a) - draw(b));
    if (!best) return { way, pupil: null, quote: null };
    taken.add(best.pupil.id);
    return { way, pupil: best.pupil, quote: way === 'curiosity' ? best.quote : null };
  });
}

/** More right answers in the second half than in the first, of answers in the order of the questions; 0 of fewer than four. */
export function gainWithin(rights: readonly boolean[]): number {
  if (rights.length < 4) return 0;
  const half = Math.floor(rights.length / 2);
  const count = (some: readonly boolean[]) => some.filter(Boolean).length;
  return count(rights.slice(-half)) - count(rights.slice(0, half));
}

/** From this share of right answers on a class is told that its machine runs; below it, that it has begun to turn. */
const RUNS_FROM = 0.4;

/** True where a class's answers are right often enough to be cheered for them; below, it is thanked for having tried. */
export const machineRuns = ({ right, given }: { right: number; given: number }): boolean =>
  given === 0 || right / given >= RUNS_FROM;
