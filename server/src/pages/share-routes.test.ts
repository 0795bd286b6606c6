import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';
import { onPicture, pictureAsked } from './share-picture.ts';
import { publicPages, robots } from './sitemap.ts';

let server: TestServer;
let open: TestServer;
beforeAll(async () => {
  server = await createTestServer();
  open = await createTestServer({ publicUrl: 'https://ville.example' });
});
afterAll(async () => {
  await server.stop();
  await open.stop();
});

const text = async (at: TestServer, path: string) => (await fetch(at.url + path)).text();

test('A106. The picture of a shared page is its own drawing with its name, 1200 × 630, and is kept', async () => {
  const answer = await fetch(`${server.url}/partage/fr/stand/acierie-belle-etoile.png?v=1`);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('cache-control')).toContain('max-age=86400');
  const picture = Buffer.from(await answer.arrayBuffer());
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  const { pictured } = pictureAsked('fr/stand/acierie-belle-etoile.png')!;
  const [company] = server.edition.companies;
  expect(onPicture(server.edition, pictured, 'fr')).toMatchObject({
    title: company!.name,
    drawings: [company!.picture.file],
  });
  // Under the drawing stand its words: light letters on ink.
  const band = await sharp(picture).extract({ left: 0, top: 512, width: 1200, height: 118 }).stats();
  expect(band.channels[0]!.max).toBeGreaterThan(200);
});

test('A106. There is no picture of what there is not', async () => {
  for (const path of ['fr/stand/aucun.png', 'de/city.png', 'fr/quiz/metallurgie.png', 'fr/../city.png', ''])
    expect((await fetch(`${server.url}/partage/${path}`)).status, path).toBe(404);
});

test('A107. The list for search engines names every public page in its languages, under the address of the site', async () => {
  const list = await text(open, '/sitemap.xml');
  const found = [...list.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const wanted = publicPages(open.edition).flatMap((page) =>
    ['fr', 'en'].map((language) => `https://ville.example${page}?lang=${language}`),
  );
  expect(found).toEqual(wanted);
  expect(found).toContain('https://ville.example/visite/stand/acierie-belle-etoile?lang=en');
  expect(list.match(/hreflang="x-default"/g)).toHaveLength(wanted.length);
  expect(await text(server, '/sitemap.xml')).toContain(`<loc>${server.url}/visite?lang=fr</loc>`);
});

test('A107. Nothing of staff, classes, visitors and programs is for search engines', async () => {
  const rules = await text(open, '/robots.txt');
  for (const path of ['/api/', '/acces/', '/pro', '/moderation', '/organisation', '/enseignant', '/classe'])
    expect(rules.split('\n')).toContain(`Disallow: ${path}`);
  expect(rules).toContain('Disallow: /visite/passeport');
  expect(rules).toContain('Sitemap: https://ville.example/sitemap.xml');
  const hidden = rules.match(/(?<=Disallow: ).+/g)!;
  for (const page of publicPages(open.edition))
    expect(
      hidden.filter((path) => page.startsWith(path)),
      page,
    ).toEqual([]);
  expect(robots(['/a', '/b'], ['https://ville.example/a/sitemap.xml'])).toContain('Disallow: /b/classe');
});

test('A104. What a page shows of the edition is given out by its address, and nothing else is', async () => {
  const part = await fetch(`${server.url}/api/edition/part?of=/visite/stand/acierie-belle-etoile`);
  expect(await part.json()).toMatchObject({ id: 'essai', companies: [{ id: 'acierie-belle-etoile' }] });
  for (const of of ['/visite/stand/aucun', '/visite/passeport', '/', ''])
    expect((await fetch(`${server.url}/api/edition/part?of=${of}`)).status, of).toBe(404);
  expect((await fetch(`${server.url}/api/edition/part`)).status).toBe(404);
});
