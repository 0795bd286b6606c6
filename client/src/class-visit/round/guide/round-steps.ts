import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { RoundOrder } from '@ville-usine/shared/class-visit/round/round-wire';

type Stage = Pick<RoundNow, 'phase' | 'index' | 'of'> & { options: Pick<RoundNow['options'], 'cards'> };

/** What the one key that leads a round says, and what it orders. */
export type Step = {
  says: 'begin' | 'close' | 'reveal' | 'next' | 'finish' | 'leave';
  order: RoundOrder;
};

/** How a round goes on from where it is. Cards are counted while all see them: nothing is closed before the result. */
export function stepOn({ phase, index, of, options }: Stage): Step {
  switch (phase) {
    case 'lobby':
      return { says: 'begin', order: { do: 'next', from: null } };
    case 'open':
      return options.cards
        ? { says: 'reveal', order: { do: 'reveal' } }
        : { says: 'close', order: { do: 'close' } };
    case 'closed':
      return { says: 'reveal', order: { do: 'reveal' } };
    case 'revealed':
      return {
        says: index !== null && index + 1 >= of ? 'finish' : 'next',
        order: { do: 'next', from: index },
      };
    case 'over':
      return { says: 'leave', order: { do: 'leave' } };
  }
}

/** What going back takes away again; null where nothing can be taken back. */
export const stepBack = ({ phase }: Pick<RoundNow, 'phase'>): RoundOrder | null =>
  phase === 'revealed' ? { do: 'hide' } : null;

/** Keys of a keyboard and of a presenter's remote. */
const ON = new Set(['ArrowRight', 'PageDown', 'Enter', ' ']);
const BACK = new Set(['ArrowLeft', 'PageUp']);
/** What a key, a field or a list does with them itself. */
const PRESSES = new Set(['Enter', ' ']);

type Pressed = { key: string; repeat: boolean; on: 'key' | 'field' | 'page' };

/** Which way a pressed key leads; null where it is somebody else's. */
export function wayOf({ key, repeat, on }: Pressed): 'on' | 'back' | null {
  if (repeat || on === 'field' || (on === 'key' && PRESSES.has(key))) return null;
  return ON.has(key) ? 'on' : BACK.has(key) ? 'back' : null;
}
