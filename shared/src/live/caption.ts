/** What was said aloud, written down by staff for whoever reads along. */
export type Caption = {
  id: string;
  text: string;
  /** Whoever wrote it, as visitors know them. */
  by: string;
  /** When it was first said, UTC. */
  at: string;
  corrected: boolean;
};

/** How many of them a room shows; a transcript has all. */
const SHOWN = 40;

/** A list of captions with this one in its place, in the order they were said, the last ones only. */
export function withCaption(captions: readonly Caption[], caption: Caption): Caption[] {
  const others = captions.filter((one) => one.id !== caption.id);
  return lastCaptions([...others, caption]);
}

/** The captions a room shows, oldest first. */
export function lastCaptions(captions: readonly Caption[]): Caption[] {
  return [...captions].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)).slice(-SHOWN);
}
