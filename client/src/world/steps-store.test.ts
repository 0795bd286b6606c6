import { expect, test } from 'vitest';
import { standAtStep, useSteps } from './steps-store.ts';

test('W10. a step one has stood at stays ticked after one walks on', () => {
  standAtStep('fusion');
  expect(useSteps.getState()).toEqual({ here: 'fusion', seen: ['fusion'] });
  standAtStep(null);
  standAtStep('fusion');
  standAtStep('coulee');
  expect(useSteps.getState()).toEqual({ here: 'coulee', seen: ['fusion', 'coulee'] });
});
