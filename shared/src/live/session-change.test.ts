import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SESSION_STATES, type SessionState } from './session.ts';
import { mayBecome, SESSION_CHANGES } from './session-change.ts';

const state = fc.constantFrom(...SESSION_STATES);
/** A session's whole life: from planned on, every wish that is allowed is followed. */
const life = fc.array(state, { maxLength: 40 }).map((wishes) => {
  const past: SessionState[] = ['scheduled'];
  for (const wish of wishes) if (mayBecome(past.at(-1)!, wish)) past.push(wish);
  return past;
});
/** Every step of a life with what it came from. */
const steps = (past: SessionState[]) => past.slice(1).map((to, i) => [past[i]!, to] as const);

describe('L50. A session goes its way from planned to published, and a mistake can be taken back', () => {
  it('nothing comes after what is published', () => {
    fc.assert(
      fc.property(life, (past) => {
        const at = past.indexOf('published');
        if (at >= 0) expect(new Set(past.slice(at))).toEqual(new Set(['published']));
      }),
    );
  });

  it('only what has not begun is cancelled, and only what has been live ends or is published', () => {
    fc.assert(
      fc.property(life, (past) => {
        for (const [from, to] of steps(past)) {
          if (to === 'cancelled') expect(['scheduled', 'open', 'cancelled']).toContain(from);
        }
        const first = (one: SessionState) => past.indexOf(one);
        for (const later of ['paused', 'ended', 'published'] as const) {
          if (first(later) >= 0) expect(first('live')).toBeGreaterThan(0);
        }
        if (first('live') >= 0) expect(first('open')).toBeGreaterThan(0);
        if (first('published') >= 0) expect(first('ended')).toBeGreaterThan(0);
      }),
    );
  });

  it('an end is taken back to live, a cancelling to planned, staying is no change', () => {
    expect(mayBecome('ended', 'live')).toBe(true);
    expect(mayBecome('cancelled', 'scheduled')).toBe(true);
    fc.assert(fc.property(state, (one) => mayBecome(one, one)));
  });

  it('the whole table', () => {
    expect(SESSION_CHANGES).toEqual({
      scheduled: ['open', 'cancelled'],
      open: ['live', 'cancelled'],
      live: ['paused', 'ended'],
      paused: ['live', 'ended'],
      ended: ['live', 'published'],
      published: [],
      cancelled: ['scheduled'],
    });
  });
});
