import { expect, it } from 'vitest';
import { stepBack, stepOn, wayOf } from './round-steps.ts';

const at = (
  phase: 'lobby' | 'open' | 'closed' | 'revealed' | 'over',
  index: number | null = 1,
  cards = false,
) => ({
  phase,
  index,
  of: 3,
  options: { cards },
});

it('Z92. One key leads from the lobby to the podium, each press one step; going back hides a result', () => {
  expect(stepOn(at('lobby', null)).order).toEqual({ do: 'next', from: null });
  expect(stepOn(at('open')).order).toEqual({ do: 'close' });
  expect(stepOn(at('closed')).order).toEqual({ do: 'reveal' });
  expect(stepOn(at('revealed'))).toEqual({ says: 'next', order: { do: 'next', from: 1 } });
  expect(stepOn(at('revealed', 2))).toEqual({ says: 'finish', order: { do: 'next', from: 2 } });
  expect(stepOn(at('over', null)).order).toEqual({ do: 'leave' });
  expect(stepBack(at('revealed'))).toEqual({ do: 'hide' });
  expect(stepBack(at('open'))).toBeNull();
});

it('Z92. Cards that all can see are counted and shown in one step', () => {
  expect(stepOn(at('open', 0, true)).order).toEqual({ do: 'reveal' });
});

it('Z92. A remote’s keys lead, held down they lead once, and whoever types keeps their keys', () => {
  const press = (key: string, on: 'key' | 'field' | 'page' = 'page', repeat = false) =>
    wayOf({ key, on, repeat });
  for (const key of ['ArrowRight', 'PageDown', 'Enter', ' ']) expect(press(key)).toBe('on');
  for (const key of ['ArrowLeft', 'PageUp']) expect(press(key)).toBe('back');
  expect(press('PageDown', 'page', true)).toBeNull();
  expect(press('Enter', 'key')).toBeNull();
  expect(press('PageDown', 'key')).toBe('on');
  expect(press('ArrowRight', 'field')).toBeNull();
  expect(press('a')).toBeNull();
});
