import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Cities } from './open-cities.ts';
import { testCities, testFolder, testFront } from './test-front.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const close = (cities: Cities) => Promise.all(cities.open.map((city) => city.close()));
const codes = (cities: Cities) => cities.open.map(({ demo }) => demo?.classCode);

test('O42. An edition that was alone keeps its data, its devices and its old addresses when others come, and back.', async () => {
  const alone = await testCities(folder, 'essai');
  const [code] = codes(alone);
  await close(alone);
  expect(existsSync(join(folder, 'data', 'ville-usine.db'))).toBe(true);

  const front = await testFront(folder);
  expect(front.cities.open.map(({ wasAlone }) => wasAlone)).toEqual([true, false]);
  const [kept, other] = codes(front.cities);
  expect(kept).toBe(code);
  expect(other).not.toBe(code);
  expect(existsSync(join(folder, 'data', 'voisine', 'ville-usine.db'))).toBe(true);
  const old = (path: string) =>
    fetch(front.url + path, { redirect: 'manual' }).then(({ headers }) => headers.get('location'));
  expect(await old('/acces/abc')).toBe('/essai/acces/abc');
  expect(await old('/api/agenda.ics')).toBe('/essai/api/agenda.ics');
  expect(await old('/visite/secteur/chimie')).toBe('/essai/visite/secteur/chimie');
  expect(await old(`/?code=${code}`)).toBe(`/essai/?code=${code}`);
  expect(await old('/')).toBeNull();
  await front.stop();

  // Each of them alone again finds its own.
  for (const [id, mine] of [
    ['essai', code],
    ['voisine', other],
  ]) {
    const again = await testCities(folder, id!);
    expect(codes(again)).toEqual([mine]);
    await close(again);
  }
});

test('O43. Among several editions one that cannot be opened is said and closes none of the others.', async () => {
  writeFileSync(join(folder, 'editions', 'voisine', 'edition.yaml'), 'id: [');
  const front = await testFront(folder);
  expect(front.cities.open.map(({ id }) => id)).toEqual(['essai']);
  expect(front.cities.closed[0]?.fault.sentence.fr).toMatch(
    /^L’édition « voisine » ne peut pas être ouverte/,
  );
  const shut = await fetch(`${front.url}/voisine/`, { headers: { accept: 'text/html' } });
  expect(shut.status).toBe(503);
  expect(await shut.text()).toContain('Rien n’est perdu');
  expect(await (await fetch(`${front.url}/voisine/api/edition`)).json()).toMatchObject({
    error: { code: 'closing' },
  });
  expect((await fetch(`${front.url}/essai/api/edition`)).status).toBe(200);
  expect(await (await fetch(`${front.url}/readyz`)).json()).toEqual({
    ready: true,
    editions: { essai: true, voisine: false },
  });
  await front.stop();
  writeFileSync(join(folder, 'editions', 'essai', 'edition.yaml'), 'id: [');
  rmSync(join(folder, 'data'), { recursive: true });
  await expect(testCities(folder, 'essai,voisine')).rejects.toMatchObject({ fault: 'content' });
});
