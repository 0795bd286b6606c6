import type { RoundQuestion, RoundResult } from '@ville-usine/shared/class-visit/round/round';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';

/** What a choice is called from the last row, and on a card. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** How many choices a question has; 0 where it is not answered by choosing. */
export function choiceCount(question: RoundQuestion): number {
  if (question.kind === 'true-false') return 2;
  return 'choices' in question ? question.choices.length : 0;
}

/** Is the choice at `index` right? */
export function isRight(solution: QuizAnswer, index: number): boolean {
  if (solution.kind === 'single') return solution.choice === index;
  if (solution.kind === 'multiple') return solution.choices.includes(index);
  return solution.kind === 'true-false' && index === (solution.value ? 0 : 1);
}

/** How long a bar is of the whole, 0 to 1; the whole is everyone who answered. */
export const shareOf = (count: number, { given }: Pick<RoundResult, 'given'>): number =>
  given === 0 ? 0 : Math.min(1, count / given);

type Scale = { min: number; max: number };
/** A dot of an estimate: 0 to 1 along the scale, and how many stand below it. */
export type Dot = { at: number; row: number };

/** Where a value stands along a scale, 0 to 1. */
export const along = (value: number, { min, max }: Scale): number =>
  max === min ? 0.5 : Math.min(1, Math.max(0, (value - min) / (max - min)));

/** Where the dots of estimates stand: those that would touch are put one upon another. `columns` fit beside each other. */
export function dotsOf(values: readonly number[], scale: Scale, columns: number): Dot[] {
  const rows = new Map<number, number>();
  return values.map((value) => {
    const at = along(value, scale);
    const column = Math.min(columns - 1, Math.floor(at * columns));
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return { at: (column + 0.5) / columns, row };
  });
}

/** Whole percent of right answers; null where nobody answered. */
export const percentOf = ({ right, given }: { right: number; given: number }): number | null =>
  given === 0 ? null : Math.round((100 * right) / given);

/** The outline of a gear around 0,0: `teeth` of them, between two radii. */
export function gearPath(teeth: number, outer: number, inner: number): string {
  const step = (2 * Math.PI) / teeth;
  const point = (radius: number, angle: number) =>
    `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
  const tooth = (_: unknown, index: number) => {
    const from = index * step;
    return [
      point(inner, from - step * 0.27),
      point(outer, from - step * 0.19),
      point(outer, from + step * 0.19),
      point(inner, from + step * 0.27),
    ].join('L');
  };
  return `M${Array.from({ length: teeth }, tooth).join('L')}Z`;
}
