import { expect, test } from 'vitest';
import { type GIVES_WAY, whoWaits } from './give-way.ts';

/** A column of parts, pixels each, and what never waits. */
const column =
  (parts: Partial<Record<(typeof GIVES_WAY)[number], number>>, always: number) =>
  (waiting: ReadonlySet<(typeof GIVES_WAY)[number]>) =>
    Object.entries(parts).reduce(
      (sum, [part, height]) => (waiting.has(part as (typeof GIVES_WAY)[number]) ? sum : sum + height),
      always,
    );

test('A50. What does not fit into the window waits in the order of importance, and no more than must', () => {
  const tall = column({ building: 50, mini: 90, guide: 120, heard: 40 }, 200);
  expect([...whoWaits(tall, 500)]).toEqual([]);
  expect([...whoWaits(tall, 499)]).toEqual(['building']);
  expect([...whoWaits(tall, 400)]).toEqual(['building', 'mini']);
  expect([...whoWaits(tall, 320)]).toEqual(['building', 'mini', 'guide']);
  expect([...whoWaits(tall, 10)]).toEqual(['building', 'mini', 'guide', 'heard']);
});

test('A50. A part stays whose leaving would make no room', () => {
  const tall = column({ building: 50, mini: 0, guide: 120 }, 200);
  expect([...whoWaits(tall, 260)]).toEqual(['building', 'guide']);
});
