import { afterEach, expect, test, vi } from 'vitest';
import { gaze } from '../self.ts';
import { intent, onAction } from './actions.ts';
import { readGamepad } from './gamepad.ts';

const pad = (axes: number[], pressed: number[] = []) => ({
  connected: true,
  mapping: 'standard',
  axes,
  buttons: Array.from({ length: 17 }, (_, index) => ({ pressed: pressed.includes(index) })),
});

function connect(...pads: (ReturnType<typeof pad> | null)[]): void {
  vi.stubGlobal('navigator', { getGamepads: () => pads });
}

afterEach(() => {
  connect();
  readGamepad(0.1, true);
  vi.unstubAllGlobals();
});

test('W6. the left stick walks, its press or the right trigger runs, a resting stick does nothing', () => {
  connect(null, pad([0.5, -1, 0, 0]));
  readGamepad(0.1, true);
  expect(intent()).toEqual({ forward: 1, right: 0.5, run: false });
  connect(pad([0.1, -0.1, 0, 0], [7]));
  readGamepad(0.1, true);
  expect(intent().right).toBe(0);
  expect(intent().forward).toBeCloseTo(0);
  expect(intent().run).toBe(true);
});

test('W6. the right stick turns the view, rightwards and down', () => {
  const was = { ...gaze };
  connect(pad([0, 0, 1, 1]));
  readGamepad(0.1, true);
  expect(gaze.yaw).toBeLessThan(was.yaw);
  expect(gaze.pitch).toBeGreaterThan(was.pitch);
});

test('W6. a button acts once for each press; under an open panel the pad rests', () => {
  const heard: string[] = [];
  const stop = onAction((action) => heard.push(action));
  connect(pad([0, -1, 0, 0], [0, 8]));
  readGamepad(0.1, false);
  expect(heard).toEqual([]);
  expect(intent().forward).toBe(0);
  readGamepad(0.1, true);
  readGamepad(0.1, true);
  expect(heard).toEqual(['interact', 'map']);
  stop();
});

test('W23. a gamepad unplugged in mid-walk stops the walk and says so, once; at rest it is nothing to speak of', () => {
  let told = 0;
  const tell = () => told++;
  connect(pad([0, -1, 0, 0]));
  readGamepad(0.1, true, tell);
  expect(intent().forward).toBe(1);
  connect(null);
  readGamepad(0.1, true, tell);
  readGamepad(0.1, true, tell);
  expect(intent()).toEqual({ forward: 0, right: 0, run: false });
  expect(told).toBe(1);
  connect(pad([0, 0, 0, 0]));
  readGamepad(0.1, true, tell);
  connect();
  readGamepad(0.1, true, tell);
  expect(told).toBe(1);
});

test('W23. a page that may not ask for gamepads walks on without', () => {
  vi.stubGlobal('navigator', {
    getGamepads: () => {
      throw new Error('Not here.');
    },
  });
  expect(() => readGamepad(0.1, true)).not.toThrow();
});
