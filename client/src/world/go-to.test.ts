import { afterEach, expect, test, vi } from 'vitest';
import { goToPlace } from '../people/place-asked.ts';
import { ClosedHall } from './closed-hall.ts';
import { goTo } from './go-to.ts';
import { useZones } from './zone-store.ts';

// Words speak to a document; none is said here.
// One hall is built, whatever others are.
vi.mock('@ville-usine/shared/world/built-halls', () => ({ BUILT_HALLS: ['metallurgie'] }));
vi.mock('../words/words.ts', () => ({ wordsOf: () => String }));

afterEach(() => vi.unstubAllGlobals());

test('F30. A hall that is not built refuses whoever asks for it, with a type and a sentence', async () => {
  const before = useZones.getState();
  await expect(goTo('hall:mode')).rejects.toThrow(ClosedHall);
  await expect(goTo('hall:mode')).rejects.toMatchObject({
    code: 'hall-closed',
    place: 'hall:mode',
    message: 'The hall « hall:mode » is not built: go to « pavilion:mode » instead.',
  });
  expect(useZones.getState()).toBe(before);
});

test('F30. An address that asks for a hall that is not built leads before its pavilion', async () => {
  const been: string[] = [];
  const tool = {
    goTo: (place: string) => {
      been.push(place);
      return place.startsWith('hall:') ? Promise.reject(new Error(place)) : Promise.resolve();
    },
  };
  vi.stubGlobal('window', { villeUsine: tool, history: { replaceState: vi.fn() } });
  goToPlace('hall:mode');
  await vi.waitFor(() => expect(been).toEqual(['hall:mode', 'pavilion:mode']));
});
