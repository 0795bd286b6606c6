import { sectorOf } from '@ville-usine/shared/world/place';
import { offers } from '../prompt-for.ts';
import { useWorld } from '../world-store.ts';
import { workerAt } from './worker-words.ts';

/** « fondeuse » within a sentence. */
const within = (trade: string) => trade.charAt(0).toLocaleLowerCase() + trade.slice(1);

offers.worker = ({ target }) => {
  const { place, open } = useWorld.getState();
  const sector = sectorOf(place);
  const worker = sector && workerAt(sector, target);
  if (!worker) return null;
  return {
    verb: 'meet',
    label: `${worker.name}, ${within(worker.trade)}`,
    act: () => open({ kind: 'worker', sector, name: target }),
  };
};
