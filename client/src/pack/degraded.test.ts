import { describe, expect, it } from 'vitest';
import { degradedBy, isSlowLine } from './degraded.ts';

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
  it('a line is slow where the browser reckons so; one that says nothing is not', () => {
    expect(isSlowLine(undefined)).toBe(false);
    expect(isSlowLine({})).toBe(false);
    expect(isSlowLine({ effectiveType: '4g' })).toBe(false);
    expect(isSlowLine({ effectiveType: '3g' })).toBe(true);
    expect(isSlowLine({ effectiveType: 'slow-2g' })).toBe(true);
  });
});
