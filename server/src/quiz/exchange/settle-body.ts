import type { CountedPart, ImportReason } from '@ville-usine/shared/quiz/import-report';
import { OWN_COUNT, type OwnQuestion, tidyLine } from '@ville-usine/shared/quiz/own-question';
import { type Draft, type DraftBody, ReadFault } from './draft.ts';
import { estimateRange } from './estimate-range.ts';
import { excerptOf } from './excerpt-of.ts';

type WithoutTexts<Q> = Q extends unknown ? Omit<Q, 'prompt' | 'explanation'> : never;
/** What makes a question of its kind; feedback on a right answer may become the explanation, others are counted. */
type Settled = WithoutTexts<OwnQuestion> & { feedback: { right: string; others: number } };

/** @throws {ReadFault} where this is no question of ours; what is changed goes to `reasons`. */
export function settleBody({ body, line }: Draft, reasons: ImportReason[]): Settled {
  const none = { right: '', others: 0 };
  switch (body.kind) {
    case 'choices':
      return choicesOf(body, line, reasons);
    case 'true-false': {
      const { right, wrong } = body.feedback;
      return { kind: 'true-false', answer: body.answer, feedback: { right, others: wrong.trim() ? 1 : 0 } };
    }
    case 'order': {
      const items = body.items.map(tidyLine);
      counted('items', items, OWN_COUNT.items, line);
      return { kind: 'order', items, feedback: none };
    }
    case 'match':
      return matchOf(body, line, reasons);
    case 'numbers':
      return estimateOf(body, line, reasons);
  }
}

function choicesOf(
  { choices, multiple }: DraftBody & { kind: 'choices' },
  line: number,
  reasons: ImportReason[],
): Settled {
  const full = choices.filter((choice) => choice.weight >= 100).length;
  const several = !multiple && full > 1;
  const right = (weight: number) => (multiple ? weight > 0 : weight >= 100);
  const rights = choices.filter((choice) => right(choice.weight));
  if (rights.length === 0) throw new ReadFault({ code: 'no-right-answer' }, line);
  const asMultiple = multiple || several;
  const { min, max } = asMultiple ? OWN_COUNT.multiple : OWN_COUNT.choices;
  const partial = (weight: number) =>
    multiple ? weight > 0 && Math.abs(weight - 100 / rights.length) > 0.01 : weight > 0 && weight < 100;
  if (choices.some((choice) => partial(choice.weight))) reasons.push({ code: 'credit-rounded' });
  if (several) reasons.push({ code: 'several-right', count: full });
  let wrongs = Math.max(0, max - rights.length);
  const kept = choices.filter((choice) => right(choice.weight) || wrongs-- > 0);
  if (kept.length < choices.length) {
    if (rights.length <= max)
      reasons.push({ code: 'choices-left', count: choices.length - kept.length, max });
  }
  const texts = kept.map((choice) => tidyLine(choice.text));
  counted('choices', texts, { min, max }, line);
  const answers = kept.flatMap((choice, i) => (right(choice.weight) ? [i] : []));
  const said = kept.filter((choice) => choice.feedback.trim() !== '');
  const first = rights[0]?.feedback.trim() ?? '';
  const feedback = { right: first, others: said.length - (first ? 1 : 0) };
  return asMultiple
    ? { kind: 'multiple', choices: texts, answers, feedback }
    : { kind: 'single', choices: texts, answer: answers[0]!, feedback };
}

function matchOf({ pairs }: DraftBody & { kind: 'match' }, line: number, reasons: ImportReason[]): Settled {
  const { max } = OWN_COUNT.pairs;
  const tidy = pairs.map(({ left, right }) => ({ left: tidyLine(left), right: tidyLine(right) }));
  const whole = tidy.filter((pair) => pair.left !== '');
  if (whole.length < tidy.length)
    reasons.push({ code: 'distractors-left', count: tidy.length - whole.length });
  const kept = whole.slice(0, max);
  if (kept.length < whole.length)
    reasons.push({ code: 'pairs-left', count: whole.length - kept.length, max });
  const [lefts, rights] = [kept.map((pair) => pair.left), kept.map((pair) => pair.right)];
  counted('pairs', lefts, OWN_COUNT.pairs, line);
  counted('pairs', rights, OWN_COUNT.pairs, line);
  return { kind: 'match', pairs: kept, feedback: { right: '', others: 0 } };
}

function estimateOf(
  { numbers, unit, range, feedback }: DraftBody & { kind: 'numbers' },
  line: number,
  reasons: ImportReason[],
): Settled {
  const best = numbers.reduce<(typeof numbers)[number] | null>(
    (top, one) => (top === null || one.weight > top.weight ? one : top),
    null,
  );
  if (!best || best.weight <= 0) throw new ReadFault({ code: 'no-right-answer' }, line);
  if (numbers.length > 1) reasons.push({ code: 'numbers-left', count: numbers.length - 1 });
  const { value: answer, tolerance } = best;
  const fits = range !== null && range.min <= answer && answer <= range.max;
  const made = fits ? range : estimateRange(answer, tolerance);
  if (!fits) reasons.push({ code: 'range-made', ...made });
  const said = feedback.filter((text) => text.trim() !== '');
  const right = feedback[numbers.indexOf(best)] ?? '';
  const others = said.length - (right.trim() ? 1 : 0);
  return { kind: 'estimate', unit: tidyLine(unit), ...made, answer, tolerance, feedback: { right, others } };
}

/** Neither too few nor too many, none of them empty, none of them twice. */
function counted(
  part: CountedPart,
  texts: string[],
  { min, max }: { min: number; max: number },
  line: number,
): void {
  const count = texts.length;
  if (count < min) throw new ReadFault({ code: 'too-few', part, count, min }, line);
  if (count > max) throw new ReadFault({ code: 'too-many', part, count, max }, line);
  if (texts.includes('')) throw new ReadFault({ code: 'empty-part', part }, line);
  const twice = texts.find((text, i) => texts.indexOf(text) < i);
  if (twice !== undefined) throw new ReadFault({ code: 'same-twice', text: excerptOf(twice) }, line);
}
