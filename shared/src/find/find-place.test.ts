import { expect, test } from 'vitest';
import type { PublicEdition } from '../content/edition.ts';
import { cityAddress, findPlaceNamed } from './find-place.ts';

const edition = {
  companies: [{ id: 'turbines', sector: 'metallurgie' }],
  sectors: [{ id: 'metallurgie', steps: [{ id: 'fusion' }] }],
} as unknown as Pick<PublicEdition, 'companies' | 'sectors'>;

test('C274. The address of a stand or a machine names its place in the city, and leads back to it', () => {
  for (const name of ['stand:turbines', 'step:fusion']) {
    const place = findPlaceNamed(edition, name);
    expect(place?.sector).toBe('metallurgie');
    expect(cityAddress(place!, true)).toBe(`/?lieu=${name}`);
    expect(cityAddress(place!, false)).toBe('/?lieu=pavilion:metallurgie');
  }
  for (const name of ['stand:casino', 'step:turbines', 'stand', 'hall:metallurgie'])
    expect(findPlaceNamed(edition, name)).toBeNull();
});
