import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestFront, testFolder, testFront } from './test-front.ts';

let folder: string;
let front: TestFront;
beforeAll(async () => {
  folder = testFolder();
  const clientDir = join(folder, 'dist');
  mkdirSync(join(clientDir, 'assets'), { recursive: true });
  writeFileSync(
    join(clientDir, 'index.html'),
    '<!doctype html><html lang="fr"><title>Ville-Usine</title></html>',
  );
  writeFileSync(join(clientDir, 'assets', 'main-a1b2.js'), 'plain');
  front = await testFront(folder, { clientDir });
});
afterAll(async () => {
  await front.stop();
  rmSync(folder, { recursive: true, force: true });
});

const HTML = { headers: { accept: 'text/html' }, redirect: 'manual' as const };
const page = (path: string) => fetch(front.url + path, HTML);
const post = (path: string, body: unknown, cookie = '') =>
  fetch(front.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0] ?? '';

/** A visitor's line to one edition. */
async function lineTo(id: string, cookie: string) {
  const socket = io(front.url, {
    path: `/${id}/socket.io`,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { as: 'visitor' },
    extraHeaders: { cookie },
  });
  await new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(undefined));
    socket.once('connect_error', reject);
  });
  return socket;
}

test('O40. Each edition lies under its own name, page, interface and files; the build’s files are the same for all.', async () => {
  for (const id of ['essai', 'voisine']) {
    const answer = await page(`/${id}/visite/rencontres`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`<html data-base="/${id}" lang="fr">`);
    const edition = (await (await page(`/${id}/api/edition`)).json()) as { id: string };
    expect(edition.id).toBe(id);
    const picture = await page(`/${id}/editions/${id}/pictures/acierie-belle-etoile.svg`);
    expect(picture.headers.get('content-type')).toContain('svg');
  }
  expect((await page('/voisine?code=FORGE-42')).headers.get('location')).toBe('/voisine/?code=FORGE-42');
  expect((await page('/assets/main-a1b2.js')).headers.get('cache-control')).toContain('immutable');
  expect((await page('/api/edition')).status).toBe(404);
});

test('O41. A visit, its cookie and its questions belong to one edition: another neither knows nor shows them.', async () => {
  const opened = await post('/essai/api/visit', {});
  expect(cookieOf(opened)).toContain('Path=/essai;');
  const cookie = cookieOf(opened).split(';')[0]!;
  const { visitor } = (await opened.json()) as { visitor: { id: string } };
  // Whoever brings the cookie along by hand is a stranger there.
  const elsewhere = (await (await post('/voisine/api/visit', {}, cookie)).json()) as typeof opened & {
    visitor: { id: string };
    opened?: boolean;
  };
  expect(elsewhere).toMatchObject({ opened: true });
  expect(elsewhere.visitor.id).not.toBe(visitor.id);
  const socket = await lineTo('essai', cookie);
  const asked = await socket.emitWithAck('question:ask', {
    sessionId: 'demo-metallurgie',
    key: crypto.randomUUID(),
    text: 'Une question pour une seule ville ?',
    place: null,
  });
  expect(asked).toMatchObject({ ok: true });
  socket.disconnect();
  const texts = front.cities.open.map(({ storage }) =>
    storage.db.selectFrom('questions').select('text').execute(),
  );
  expect(await Promise.all(texts)).toEqual([[{ text: 'Une question pour une seule ville ?' }], []]);
  await expect(lineTo('voisine', cookie)).rejects.toMatchObject({ data: { code: 'no-visitor' } });
});

test('O46. Whatever an edition gives out bears its address: links, calendars, what a link leads to.', async () => {
  const [, voisine] = front.cities.open;
  const organiser = voisine!.demo!.staff.find(({ role }) => role === 'organiser')!;
  const entered = await page(`/voisine/acces/${organiser.token}`);
  expect(entered.headers.get('location')).toBe('/voisine/organisation');
  expect(cookieOf(entered)).toContain('Path=/voisine;');
  const cookie = cookieOf(entered).split(';')[0]!;
  const invited = await post('/voisine/api/staff-links', { role: 'moderator', name: 'Nadia' }, cookie);
  const { url } = (await invited.json()) as { url: string };
  expect(url).toMatch(new RegExp(`^${front.url}/voisine/acces/`));
  const calendar = await (await page('/voisine/api/agenda.ics')).text();
  expect(calendar.replace(/\r\n /g, '')).toContain(`${front.url}/voisine/visite/rencontre/demo-metallurgie`);
  expect(await (await page('/voisine/acces/used')).text()).toContain('href="/voisine/"');
});

test('O44. The front page shows every territory on the map and in the list with its numbers, without script, in two languages.', async () => {
  const answer = await page('/');
  const text = await answer.text();
  expect(text).not.toContain('<script');
  expect(text).toContain('<html lang="fr"');
  expect(text).toMatch(/<a href="\/essai\/" aria-label="1\. Nulle part"[^>]*><path/);
  expect(text).toMatch(/<a href="\/voisine\/" aria-label="2\. Voisine"[^>]*><path/);
  const [, essai, voisine] = text.split('<li ');
  expect(essai).toMatch(/<dt>secteurs<\/dt><dd>2<\/dd>.*<dt>stand<\/dt><dd>1<\/dd>/s);
  expect(essai).toContain('22–28 novembre 2021');
  expect(voisine).toMatch(/<h2>Voisine<\/h2>.*<dt>secteur<\/dt><dd>1<\/dd>.*Département\u00a0: Aisne\./s);
  for (const [name, content] of [
    ['og:title', 'Choisis ton territoire'],
    ['og:url', `${front.url}/`],
  ])
    expect(text).toContain(`<meta property="${name}" content="${content}">`);
  const english = await (await page('/?lang=en')).text();
  expect(english).toContain('<html lang="en"');
  expect(english).toContain('Choose your territory');
  const packed = await fetch(front.url, { headers: { 'accept-encoding': 'br' } });
  expect(packed.headers.get('content-encoding')).toBe('br');
});

test('O45. An address without an edition keeps what was asked for where an edition has it; one that leads nowhere says so, kindly.', async () => {
  const sector = await (await page('/visite/secteur/chimie')).text();
  expect(sector).toContain('Ce que tu cherches est dans la ville de ce territoire\u00a0: Nulle part.');
  expect(sector).toContain('href="/essai/visite/secteur/chimie"');
  expect(sector).not.toContain('href="/voisine/visite/secteur/chimie"');
  expect(await (await page('/?lieu=hall:chimie')).text()).toContain('href="/essai/?lieu=hall:chimie"');
  const code = await (await page('/?code=FORGE-42')).text();
  expect(code).toContain('href="/voisine/?code=FORGE-42"');
  for (const path of ['/bretagne-2022/visite', '/visite/stand/nulle-part', '/acces/used']) {
    const unknown = await page(path);
    expect(unknown.status, path).toBe(404);
    expect(await unknown.text()).toContain('Cette adresse ne mène à aucune ville.');
  }
  const program = await fetch(`${front.url}/bretagne-2022/api/edition`);
  expect(await program.json()).toMatchObject({ error: { code: 'not-found' } });
  const hostile = await (await page('/visite/x?"><script>alert(1)</script>')).text();
  expect(hostile).not.toContain('<script');
});

test('O49. Whether it lives and is ready is said for all editions together, and by each for itself.', async () => {
  expect((await page('/healthz')).status).toBe(200);
  expect(await (await page('/readyz')).json()).toEqual({
    ready: true,
    editions: { essai: true, voisine: true },
  });
  const { db } = front.cities.open[1]!.storage;
  await db.schema.alterTable('meta').renameTo('gone').execute();
  expect((await page('/voisine/readyz')).status).toBe(503);
  expect(await (await page('/readyz')).json()).toEqual({
    ready: true,
    editions: { essai: true, voisine: false },
  });
  await db.schema.alterTable('gone').renameTo('meta').execute();
});

test('A107. Search engines find the pages of each edition, and are kept from what is nobody’s in all of them.', async () => {
  const rules = await (await page('/robots.txt')).text();
  const list = await (await page('/sitemap.xml')).text();
  for (const id of ['essai', 'voisine']) {
    expect(rules).toContain(`Disallow: /${id}/classe\n`);
    expect(rules).toContain(`Sitemap: ${front.url}/${id}/sitemap.xml\n`);
    expect(list).toContain(`<loc>${front.url}/${id}/sitemap.xml</loc>`);
    const pages = await (await page(`/${id}/sitemap.xml`)).text();
    expect(pages).toContain(`<loc>${front.url}/${id}/visite?lang=fr</loc>`);
  }
});
