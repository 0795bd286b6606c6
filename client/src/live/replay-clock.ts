import type { Moment } from '@ville-usine/shared/live/replay';

/** A replay's span, in milliseconds of UTC. */
export type Span = { from: number; to: number };

/** From the first moment to the last; a second at least, so that there is a line to walk on. */
export function spanOf(moments: readonly Moment[]): Span {
  const times = moments.map((one) => Date.parse(one.at));
  const from = Math.min(...times);
  return { from, to: Math.max(from + 1000, ...times) };
}

/** The questions in the order they came, with the moment of each. */
export function questionTimes(moments: readonly Moment[]): { id: string; ms: number }[] {
  return moments.flatMap((one) =>
    one.kind === 'question' ? [{ id: one.questionId, ms: Date.parse(one.at) }] : [],
  );
}

/** Questions and captions together, in the order they came. */
export function lineTimes(moments: readonly Moment[]): { id: string; ms: number }[] {
  const captions = moments.flatMap((one) =>
    one.kind === 'caption' ? [{ id: one.captionId, ms: Date.parse(one.at) }] : [],
  );
  return [...questionTimes(moments), ...captions].sort((a, b) => a.ms - b.ms);
}

/** What has come by a moment: questions, answers, captions, the session's state. */
export function seenBy(moments: readonly Moment[], ms: number) {
  const past = moments.filter((one) => Date.parse(one.at) <= ms);
  const asked = new Set<string>();
  const answered = new Set<string>();
  const said = new Set<string>();
  let state: Extract<Moment, { kind: 'state' }>['state'] | null = null;
  let last: string | null = null;
  for (const one of past) {
    if (one.kind === 'state') state = one.state;
    else if (one.kind === 'caption') {
      said.add(one.captionId);
      last = one.captionId;
    } else {
      (one.kind === 'question' ? asked : answered).add(one.questionId);
      last = one.questionId;
    }
  }
  return { asked, answered, said, state, last };
}

/** The question before or after a moment; the first or last one where there is none beyond. */
export function neighbouring(times: readonly { ms: number }[], ms: number, by: 1 | -1): number {
  const beyond = by === 1 ? times.find((one) => one.ms > ms) : times.findLast((one) => one.ms < ms);
  return (beyond ?? (by === 1 ? times.at(-1) : times[0]))?.ms ?? ms;
}
