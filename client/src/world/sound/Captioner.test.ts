import { expect, it } from 'vitest';
import { Captioner } from './Captioner.ts';
import { useCaption } from './caption-store.ts';

const WHEEL = { id: 'eau', caption: { key: 'eau', aside: true } } as const;
const near = (distance: number) => ({ near: distance, gain: 1, pan: -0.6, treble: 9000, ahead: 0.2 });
const shown = () => useCaption.getState().key;

it('S10. A sound is written out when it comes, and again only after it was gone', () => {
  const captions = new Captioner();
  captions.hear(WHEEL, near(0.9), 0);
  expect(shown()).toBeNull();
  captions.hear(WHEEL, near(0.4), 1);
  expect(useCaption.getState()).toEqual({ key: 'eau', side: 'left' });
  captions.tidy(3);
  expect(shown()).toBe('eau');
  captions.tidy(7);
  expect(shown()).toBeNull();
  captions.hear(WHEEL, near(0.4), 500);
  expect(shown()).toBeNull();
  captions.hear(WHEEL, near(1.2), 600);
  captions.hear(WHEEL, near(0.4), 601);
  expect(shown()).toBe('eau');
  captions.clear();
});

it('S10. What is written is taken away when one has gone from where it sounds', () => {
  const captions = new Captioner();
  captions.hear(WHEEL, near(0.4), 0);
  captions.hear({ ...WHEEL, id: 'mixer' }, near(1.3), 1);
  expect(shown()).toBe('eau');
  captions.hear(WHEEL, near(1.3), 1);
  expect(shown()).toBeNull();
});

it('S10. It says on which side, seen from where one looks', () => {
  const captions = new Captioner();
  captions.tell(WHEEL, { pan: 0.1, ahead: 0.95 }, 0);
  expect(useCaption.getState().side).toBe('ahead');
  captions.tell({ id: 'horn', caption: { key: 'horn', strong: true } }, { pan: 0.6, ahead: 0 }, 50);
  expect(useCaption.getState()).toEqual({ key: 'horn', side: null });
  captions.clear();
});
