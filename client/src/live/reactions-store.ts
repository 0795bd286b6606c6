import type { ReactionsTold } from '@ville-usine/shared/live/room';
import { create } from 'zustand';

/** The last second's reactions of a session that is followed; `count` tells two equal seconds apart. */
const useReactions = create<{ told: ReactionsTold | null; count: number }>(() => ({
  told: null,
  count: 0,
}));

export function noteReactions(told: ReactionsTold): void {
  useReactions.setState(({ count }) => ({ told, count: count + 1 }));
}
