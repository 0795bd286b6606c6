import { describe, expect, it } from 'vitest';
import { degradedBy, isSlowLine } from './degraded.ts';

const file = (kilobytes: number, seconds: number) => ({
  transferSize: kilobytes * 1000,
  requestStart: 100,
  responseEnd: 100 + seconds * 1000,
});

describe('D40. The page says what is degraded, one thing at a time and only while it lasts', () => {
  it('a good line says nothing', () => {
    expect(degradedBy({ state: 'online', transport: 'websocket', lasted: 60_000, slow: false })).toEqual([]);
    expect(degradedBy({ state: 'connecting', transport: null, lasted: 60_000, slow: false })).toEqual([]);
  });
  it('without a network that alone', () => {
    expect(degradedBy({ state: 'offline', transport: 'polling', lasted: 60_000, slow: true })).toEqual([
      'offline',
    ]);
  });
  it('a school that blocks WebSockets, and a slow line', () => {
    expect(degradedBy({ state: 'online', transport: 'polling', lasted: 60_000, slow: true })).toEqual([
      'blocked',
      'slow',
    ]);
  });
  it('the way by which every line begins says nothing yet', () => {
    expect(degradedBy({ state: 'online', transport: 'polling', lasted: 2_000, slow: false })).toEqual([]);
  });
  it('a line is slow once three large files in a row were; what was kept says nothing', () => {
    const slow = file(200, 4);
    expect(isSlowLine([slow, slow])).toBe(false);
    expect(isSlowLine([slow, slow, slow])).toBe(true);
    expect(isSlowLine([slow, slow, slow, file(300, 0.2)])).toBe(false);
    expect(isSlowLine([slow, slow, slow, file(0, 0)])).toBe(true);
    expect(isSlowLine([slow, file(2, 9), slow, slow])).toBe(true);
  });
});
