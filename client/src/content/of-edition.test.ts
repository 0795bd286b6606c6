import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Words speak to a document.
vi.stubGlobal('document', { documentElement: { lang: 'fr', toggleAttribute: () => true } });
const { pageOfGoal } = await import('../class-visit/pupil/page-of.ts');
const { stepOnMap } = await import('../world/discover/map-places.ts');
const { nearDoor } = await import('../world/discover/near-door.ts');
const { pavilionName } = await import('../world/discover/pavilion-name.ts');
const { promptFor } = await import('../world/prompt-for.ts');
const { self } = await import('../world/self.ts');
const { nearestPavilion } = await import('../world/way/nearest-pavilion.ts');
const { useEditionStore } = await import('./edition-store.ts');
const { isOfEdition, theEdition } = await import('./of-edition.ts');

/** Two pavilions of thirteen. */
const sectors = [
  { id: 'metallurgie', name: { fr: 'Métaux' } },
  { id: 'eau', name: { fr: 'Eau' } },
];
const edition = { sectors, companies: [], quizSectors: [] } as unknown as PublicEdition;
const door = (target: string) =>
  ({ id: target, kind: 'door', target, x: 0, z: 0, face: 0, radius: 3 }) as const;

beforeEach(() => useEditionStore.setState({ status: 'loaded', edition }));
afterEach(() => useEditionStore.setState({ status: 'loading', edition: null }));

test('C303. A door that the edition does not open offers nothing, and its plate stays where the prompt would be', () => {
  expect(promptFor(door('maritime'), edition)).toBeNull();
  expect(promptFor(door('metallurgie'), edition)).toMatchObject({ verb: 'enter', label: 'Métaux' });
  const near = (target: string) => nearDoor([door(target)], 0, 2, 0, (spot) => isOfEdition(spot.target));
  expect(near('metallurgie')).toBeNull();
  expect(near('maritime')?.spot.target).toBe('maritime');
});

test('C304. Nobody is led to a pavilion that the edition does not have', () => {
  // Before the maritime pavilion's door.
  Object.assign(self, { x: 49, z: 68 });
  expect(nearestPavilion()).toBe('eau');
  const places = [
    { id: 'plaza', x: 0, z: 0 },
    { id: 'pavilion:eau', x: -40, z: 80 },
  ] as const;
  expect(stepOnMap('plaza', 'ArrowRight', places)).toBe('plaza');
  expect(stepOnMap('plaza', 'End', places)).toBe('pavilion:eau');
  const before = { place: { x: 49, z: 68, heading: 0, zone: 'city' as const }, sight: null };
  expect(pageOfGoal(before, '/visite')).toBe('/visite');
  useEditionStore.setState({ status: 'loading', edition: null });
  expect(pageOfGoal(before, '/visite')).toBe('/visite/secteur/maritime');
  expect(nearestPavilion()).toBe('maritime');
});

test('C307. A pavilion is called as its sector, and as its own board where the edition does not have it', () => {
  expect(pavilionName('metallurgie', edition)).toBe('Métaux');
  expect(pavilionName('mode', edition)).toBe('Mode et luxe');
  expect(pavilionName('mode', null)).toBe('');
});

test('C304. Whoever asks for the edition gets it, at once or as soon as it comes', async () => {
  await expect(theEdition()).resolves.toBe(edition);
  useEditionStore.setState({ status: 'failed', edition: null });
  const asked = theEdition();
  useEditionStore.setState({ status: 'loaded', edition });
  await expect(asked).resolves.toBe(edition);
});
