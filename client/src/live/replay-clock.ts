import type { QuestionPlace } from '@ville-usine/shared/live/question';
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

/** Something that has its place in the list of a replay, with the moment of each. */
export type ReplayEntry =
  | { kind: 'question' | 'poll' | 'caption'; id: string; ms: number }
  | { kind: 'picture' | 'spot'; id: string; ms: number; of: QuestionPlace };

/** Questions, polls, captions and what was put on the screen, in the order they came. */
export function entriesOf(moments: readonly Moment[]): ReplayEntry[] {
  return moments.flatMap((one): ReplayEntry[] => {
    const ms = Date.parse(one.at);
    if (one.kind === 'question') return [{ kind: one.kind, id: one.questionId, ms }];
    if (one.kind === 'poll') return [{ kind: one.kind, id: one.pollId, ms }];
    if (one.kind === 'caption') return [{ kind: one.kind, id: one.captionId, ms }];
    if (one.kind === 'picture' || one.kind === 'spot')
      return [{ kind: one.kind, id: `${one.at} ${one.of.id}`, ms, of: one.of }];
    return [];
  });
}

/** What has come by a moment: questions, answers, results of polls, the session's state. */
export function seenBy(moments: readonly Moment[], ms: number) {
  const past = moments.filter((one) => Date.parse(one.at) <= ms);
  const asked = new Set<string>();
  const answered = new Set<string>();
  const results = new Set<string>();
  let state: Extract<Moment, { kind: 'state' }>['state'] | null = null;
  let last: string | null = null;
  for (const one of past) {
    if (one.kind === 'state') state = one.state;
    else if (one.kind === 'question' || one.kind === 'answer') {
      (one.kind === 'question' ? asked : answered).add(one.questionId);
      last = one.questionId;
    } else if (one.kind === 'poll' || one.kind === 'results') {
      if (one.kind === 'results') results.add(one.pollId);
      last = one.pollId;
    } else if (one.kind === 'caption') last = one.captionId;
  }
  return { asked, answered, results, state, last };
}

/** The question before or after a moment; the first or last one where there is none beyond. */
export function neighbouring(times: readonly { ms: number }[], ms: number, by: 1 | -1): number {
  const beyond = by === 1 ? times.find((one) => one.ms > ms) : times.findLast((one) => one.ms < ms);
  return (beyond ?? (by === 1 ? times.at(-1) : times[0]))?.ms ?? ms;
}
