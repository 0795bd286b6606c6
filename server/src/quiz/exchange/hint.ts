import type { OwnQuestion } from '@ville-usine/shared/quiz/own-question';
import type { DraftRange } from './draft.ts';

/** What a format cannot say of a question, as a tag that Moodle keeps with it and gives back. */
export type Hint = { kind: 'order' } | ({ kind: 'estimate'; unit: string } & DraftRange);

const MARK = 'ville-usine:';

/** `ville-usine:kind=estimate&min=0&max=10&step=1&unit=%25`; null where the format says all by itself. */
export function hintOf(question: OwnQuestion): string | null {
  if (question.kind === 'order') return `${MARK}kind=order`;
  if (question.kind !== 'estimate') return null;
  const { min, max, step, unit } = question;
  const said = new URLSearchParams({ kind: 'estimate', min: `${min}`, max: `${max}`, step: `${step}`, unit });
  return MARK + said;
}

/** The hint that a tag holds; null for any other tag, or one that somebody has changed past reading. */
export function readHint(tag: string): Hint | null {
  if (!tag.startsWith(MARK)) return null;
  const said = new URLSearchParams(tag.slice(MARK.length));
  const kind = said.get('kind');
  if (kind === 'order') return { kind };
  if (kind !== 'estimate') return null;
  const number = (key: string) => Number(said.get(key) || Number.NaN);
  const range = { min: number('min'), max: number('max'), step: number('step') };
  return Object.values(range).every(Number.isFinite)
    ? { kind, unit: said.get('unit') ?? '', ...range }
    : null;
}
