import type { ReactionsTold } from '@ville-usine/shared/live/room';

type Hear = (told: ReactionsTold) => void;
const hearers = new Set<Hear>();

/** Says what visitors of a followed session reacted in the last second; nothing is kept of it. */
export function noteReactions(told: ReactionsTold): void {
  for (const hear of hearers) hear(told);
}

/** Hears of them until the given function is called. */
export function onReactions(hear: Hear): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
