import type { RootState } from '@react-three/fiber';
import { patiently } from '../net/patiently.ts';
import type { HighTier } from './high/HighTier.ts';
import { whenCardRests } from './make-ready.ts';
import type { Rung } from './quality-ladder.ts';
import { useQuality } from './quality-store.ts';

/** Who draws at the rungs of the quality's ladder. */
export type Drawing = {
  /** Resolves once the picture is drawn so, or another rung is wanted by then. */
  show(rung: Rung): Promise<void>;
  /** How long the graphics card is busy with a frame, milliseconds; infinite while unknown. Ask after every frame. */
  cardMs(): number;
};

/** Draws the world at a rung: its pixels, and with the high tier its own passes, fetched when they are first needed. */
export function rungDrawing(world: () => RootState): Drawing {
  let wanted: Rung | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let high: HighTier | undefined;
  let coming: Promise<unknown> | undefined;
  const bring = () => {
    coming ??= patiently(() => import('./high/HighTier.ts')).then((part) => {
      high = new part.HighTier(world());
    });
    return coming;
  };
  const change = async (rung: Rung) => {
    const was = useQuality.getState();
    if (wanted !== rung || (was.tier === rung.tier && was.dpr === rung.dpr)) return;
    const [leaves, comes] = [was.tier, rung.tier].map((tier) => tier === 'high');
    if (comes) await high?.prepare();
    else if (leaves) await high?.fade();
    await whenCardRests(() => {
      if (leaves) high?.end();
      world().setDpr(rung.dpr);
      if (comes) high?.begin();
      useQuality.setState(rung);
    });
  };
  return {
    async show(rung) {
      wanted = rung;
      if (rung.tier === 'high') await bring();
      turn = turn.then(() => change(rung));
      await turn;
    },
    cardMs() {
      if (high) return high.cardMs();
      void bring();
      return Number.POSITIVE_INFINITY;
    },
  };
}
