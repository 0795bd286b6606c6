import type { DraftRange } from './draft.ts';

/**
 * The slider of an estimate whose file gives a number and a tolerance alone. The step is 1, 2 or 5 times a power of ten,
 * half the tolerance at most, so that a right answer can be reached; the ends are round numbers some way off, and the
 * answer is not in the middle of them. A positive answer keeps a range without negative numbers.
 *
 * @param answer and `tolerance` are in the question's unit; so is the result.
 */
export function estimateRange(answer: number, tolerance: number): DraftRange {
  const smallest = 10 ** -decimalsOf(answer);
  const step = tolerance > 0 ? Math.min(roundDown(tolerance / 2), roundUp(Math.abs(answer) + 1)) : smallest;
  const width = roundUp(Math.max(Math.abs(answer) / 2, 10 * tolerance, 10 * step));
  const low = Math.floor(answer / width) * width - width;
  const min = answer > 0 ? Math.max(0, low) : low;
  const max = Math.ceil(answer / width) * width + width;
  return { min: exact(min), max: exact(max), step: exact(step) };
}

/** How many decimals a number is written with, twelve at most. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < 12; decimals++) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return 12;
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= value * (1 - 1e-9)) ?? 10 * power;
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].map((n) => n * power).find((n) => n <= value * (1 + 1e-9)) ?? power;
}

/** Without the dust of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
