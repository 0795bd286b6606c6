import { expect, it } from 'vitest';
import { CaptionThrottle, STAYS } from './caption-throttle.ts';

it('S10. Between two captions there is time to read, and what happens comes sooner than what stands there', () => {
  const captions = new CaptionThrottle();
  expect(captions.offer({ id: 'fountain' }, 0)).toBe(true);
  expect(captions.offer({ id: 'tram' }, 8)).toBe(false);
  expect(captions.offer({ id: 'horn', strong: true }, STAYS - 1)).toBe(false);
  expect(captions.offer({ id: 'horn', strong: true }, 8)).toBe(true);
  expect(captions.offer({ id: 'tram' }, 21)).toBe(true);
});

it('S10. The same sound is not written out again and again', () => {
  const captions = new CaptionThrottle();
  expect(captions.offer({ id: 'eau' }, 0)).toBe(true);
  expect(captions.offer({ id: 'eau' }, 60)).toBe(false);
  expect(captions.offer({ id: 'eau' }, 121)).toBe(true);
});

it('S10. Whatever a minute brings, no more than ten captions come of it', () => {
  const captions = new CaptionThrottle();
  let shown = 0;
  for (let t = 0; t < 60; t += 0.1)
    if (captions.offer({ id: String(Math.floor(t * 10)), strong: Math.floor(t) % 2 === 0 }, t)) shown++;
  expect(shown).toBeLessThanOrEqual(10);
});
