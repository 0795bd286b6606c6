import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { OwnerStore } from '../../net/owner.ts';
import { loudness } from './loudness.ts';
import { wantsCaptions } from './wants-captions.ts';

function storage(kept: Record<string, string> = {}) {
  return {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => {
      kept[name] = value;
    },
  };
}

async function settings(local: object, session: object = storage()) {
  vi.resetModules();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  return (await import('../settings-store.ts')).useSettings;
}

afterEach(() => vi.unstubAllGlobals());

it('S9. Sounds are written out while none is to be heard, always, or never, as the visitor wishes', () => {
  expect([wantsCaptions('quiet', false), wantsCaptions('quiet', true)]).toEqual([true, false]);
  expect([wantsCaptions('always', false), wantsCaptions('always', true)]).toEqual([true, true]);
  expect([wantsCaptions('never', false), wantsCaptions('never', true)]).toEqual([false, false]);
});

it('S11. Sound is off at first; what a visitor chooses is kept for this browser', async () => {
  const local = storage();
  const first = await settings(local);
  expect(first.getState()).toMatchObject({ sound: false, captions: 'quiet' });
  first.setState({ sound: true, captions: 'always' });
  const again = await settings(local);
  expect(again.getState()).toMatchObject({ sound: true, captions: 'always', quality: 'auto' });
});

it('S11. Damaged settings are no settings, and damaged volumes are the usual ones', async () => {
  const damaged = await settings(storage({ 'ville-usine:hearing': '{"sound":' }));
  expect(damaged.getState().sound).toBe(false);
  const usual = loudness(undefined);
  expect(loudness(null)).toEqual(usual);
  expect(loudness({ all: 7, city: '1', steps: Number.NaN, cues: -1 })).toEqual(usual);
  expect(loudness({ all: 0, city: 1, steps: 0.5, cues: 1 })).toEqual({
    all: 0,
    city: 1,
    steps: 0.25,
    cues: 1,
  });
  expect(Object.values(usual).every((gain) => gain > 0 && gain < 1)).toBe(true);
});

it('S11. Another visitor at the same computer starts in silence; the same one keeps their choice', async () => {
  const useSettings = await settings(storage());
  const { silenceForOthers } = await import('./silence-for-others.ts');
  const owner: OwnerStore = createStore(() => ({ id: 'tab-1', before: null as string | null }));
  silenceForOthers(owner);
  useSettings.setState({ sound: true });
  owner.setState({ id: 'someone', before: 'tab-1' });
  expect(useSettings.getState().sound).toBe(true);
  owner.setState({ id: 'another', before: null });
  expect(useSettings.getState().sound).toBe(false);
});
