/** Two arrivals sound at least so far apart, milliseconds. */
const GAP_MS = 5_000;
/** Whoever has just done something on the page sees what comes, milliseconds. */
const BUSY_MS = 8_000;

type Moment = {
  nowMs: number;
  /** When it last sounded, and when the moderator last did something here; null for never. */
  rangMs: number | null;
  actedMs: number | null;
  /** Whether the page is in view. */
  visible: boolean;
};

/** Is an arrival worth a sound now? Not shortly after another, nor while somebody works on the page in view. */
export function mayRing({ nowMs, rangMs, actedMs, visible }: Moment): boolean {
  if (rangMs !== null && nowMs - rangMs < GAP_MS) return false;
  return !(visible && actedMs !== null && nowMs - actedMs < BUSY_MS);
}

/** Loudest moment, of 1: the device's own volume does the rest. */
const LOUDNESS = 0.12;

/** Two soft tones, a fifth apart, 0.4 s in all. `context` must be running. */
export function ring(context: BaseAudioContext): void {
  for (const [hertz, at] of [
    [523.25, 0],
    [783.99, 0.11],
  ] as const) {
    const start = context.currentTime + at;
    const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.001, start + 0.3);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.32);
  }
}
