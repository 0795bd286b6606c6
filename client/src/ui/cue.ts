/** A moment of the interface that has its own signal, for those who allowed sound. */
export type Cue = 'open' | 'close' | 'right' | 'near' | 'stamp' | 'answered' | 'door';

type Hear = (cue: Cue) => void;
const hearers = new Set<Hear>();

/** Says that such a moment is now; whoever makes sounds may answer it. It never carries what only a sound would tell. */
export function cue(moment: Cue): void {
  for (const hear of hearers) hear(moment);
}

export function onCue(hear: Hear): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
