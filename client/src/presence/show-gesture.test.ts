import { GESTURE_SECONDS, GESTURES } from '@ville-usine/shared/presence/gesture';
import { expect, test } from 'vitest';
import type { Manner } from './avatar-crowd.ts';
import { showGesture } from './show-gesture.ts';

test('N25. a gesture is raised, held and let go within its own length, then over', () => {
  for (const gesture of GESTURES) {
    const manner: Manner = {};
    const begun = { gesture, since: 1000 };
    const end = 1000 + GESTURE_SECONDS[gesture] * 1000;
    expect(showGesture(manner, begun, 1001, false)).toBe(true);
    expect(manner.weight).toBeLessThan(0.1);
    showGesture(manner, begun, (1000 + end) / 2, false);
    expect(manner).toMatchObject({ doing: gesture, weight: 1 });
    showGesture(manner, begun, end - 1, false);
    expect(manner.weight).toBeLessThan(0.1);
    expect(showGesture(manner, begun, end, false)).toBe(false);
    expect(manner.doing).toBeUndefined();
  }
});

test('N26. where nothing is to move, a gesture is one still pose for as long', () => {
  for (const gesture of GESTURES) {
    const seen = [0, 0.3, 0.9].map((part) => {
      const manner: Manner = {};
      const now = 1000 + part * GESTURE_SECONDS[gesture] * 1000;
      expect(showGesture(manner, { gesture, since: 1000 }, now, true)).toBe(true);
      return `${manner.weight} ${manner.time}`;
    });
    expect(new Set(seen).size).toBe(1);
  }
});
