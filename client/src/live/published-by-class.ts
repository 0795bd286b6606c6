import { isPublic } from '@ville-usine/shared/live/is-public';
import type { DeskQuestion } from '@ville-usine/shared/live/question';

/** Published questions by class label, most first; `null` is the general public. */
export function publishedByClass(
  questions: readonly DeskQuestion[],
): [label: string | null, count: number][] {
  const counts = new Map<string | null, number>();
  for (const { state, classLabel } of questions)
    if (isPublic(state)) counts.set(classLabel, (counts.get(classLabel) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
