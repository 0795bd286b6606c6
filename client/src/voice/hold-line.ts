import { type Line, listenTo, MORE_TRIES, restListening, stopListening, useListening } from './listening.ts';

const holders = new Map<string, number>();

/** Keeps what one hears of a session for as long as a panel or a place of the city needs it; the last to let go ends it. */
export function holdLine(sessionId: string): () => void {
  holders.set(sessionId, (holders.get(sessionId) ?? 0) + 1);
  let holds = true;
  return () => {
    if (!holds) return;
    holds = false;
    const left = (holders.get(sessionId) ?? 1) - 1;
    if (left > 0) {
      holders.set(sessionId, left);
      return;
    }
    holders.delete(sessionId);
    if (useListening.getState().wished === sessionId) stopListening();
  };
}

/**
 * Whoever wished to hear this session hears who speaks now: a speaker whose line broke comes back under another take, and
 * while nobody speaks the line rests. Whoever asks twice for one take has one line.
 */
export function followSpeaker({ take, ...line }: Omit<Line, 'take'> & { take: string | null }): void {
  const { wished, take: heard } = useListening.getState();
  if (wished !== line.sessionId || take === heard) return;
  if (take === null) restListening();
  else void listenTo({ ...line, take }, MORE_TRIES);
}
