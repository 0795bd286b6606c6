import { expect, test } from 'vitest';
import { chooseQuality } from './choose-quality.ts';

const base = { tier: 'base', dpr: 1 } as const;

test('W5. quality is chosen by measuring: slow frames take it down a step, fast ones up', () => {
  expect(chooseQuality(base, 60, 'auto', 2)).toEqual({ tier: 'base', dpr: 0.75 });
  expect(chooseQuality({ tier: 'base', dpr: 0.75 }, 60, 'auto', 2)).toEqual({ tier: 'base', dpr: 0.75 });
  expect(chooseQuality(base, 16.7, 'auto', 2)).toEqual({ tier: 'base', dpr: 1.5 });
  expect(chooseQuality(base, 16.7, 'auto', 1)).toEqual({ tier: 'standard', dpr: 1 });
  expect(chooseQuality({ tier: 'standard', dpr: 1.5 }, 45, 'auto', 2)).toEqual({ tier: 'base', dpr: 1.5 });
});

test('W5. what lies between stays as it is, and a wish is a wish', () => {
  expect(chooseQuality(base, 24, 'auto', 2)).toEqual(base);
  expect(chooseQuality(base, 200, 'standard', 1)).toEqual({ tier: 'standard', dpr: 1 });
  expect(chooseQuality({ tier: 'standard', dpr: 1.5 }, 10, 'base', 2)).toEqual(base);
});
