import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';
import { publicEdition } from './edition-routes.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.stop());

test('C6. The edition comes compressed, without the quizzes, and not at all when it has not changed.', async () => {
  const answer = await fetch(`${server.url}/api/edition`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  const edition = (await answer.json()) as PublicEdition;
  expect(edition).toMatchObject({
    id: 'essai',
    quizSectors: ['metallurgie'],
    version: server.edition.version,
  });
  expect(edition).not.toHaveProperty('quizzes');
  expect(edition).not.toHaveProperty('folder');
  const etag = answer.headers.get('etag')!;
  const again = await fetch(`${server.url}/api/edition`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});

test('B85. A hall is open where the edition opens it and there is one to go into.', async () => {
  const opened = {
    ...server.edition,
    sectors: server.edition.sectors.map((one) => ({ ...one, open: true })),
  };
  for (const { id, open } of publicEdition(opened).sectors) expect(open, id).toBe(BUILT_HALLS.includes(id));
  const shut = { ...server.edition, sectors: server.edition.sectors.map((one) => ({ ...one, open: false })) };
  for (const { id, open } of publicEdition(shut).sectors) expect(open, id).toBe(false);
  expect(publicEdition(opened).sectors.some(({ open }) => open)).toBe(true);
});

test('C6. What the welcome says of the edition comes by itself, before the rest.', async () => {
  const sign = await (await fetch(`${server.url}/api/edition/sign`)).json();
  const { label, title, territory } = server.edition;
  expect(sign).toEqual({ label, title, territory });
});

test('C7. The pictures of the edition are served, and nothing else of its folder.', async () => {
  const base = `${server.url}/editions/essai/pictures`;
  const picture = await fetch(`${base}/acierie-belle-etoile.svg`);
  expect(picture.headers.get('content-type')).toContain('image/svg+xml');
  for (const path of ['/../edition.yaml', '/..%2fedition.yaml', '/nope.svg', '/']) {
    expect((await fetch(base + path)).status, path).toBe(404);
  }
});

test('C343. Marks come as trees beside plain words; those of the quizzes’ explanations come with an answer alone.', async () => {
  const edition = (await (await fetch(`${server.url}/api/edition`)).json()) as PublicEdition;
  expect(edition).not.toHaveProperty('explained');
  for (const words of Object.keys(edition.rich)) expect(JSON.stringify(edition.sectors)).toContain(words);
});

test('C345. The glossary comes by itself.', async () => {
  const answer = await fetch(`${server.url}/api/glossary`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(await answer.json()).toEqual({ terms: server.edition.glossary });
  expect(await (await fetch(`${server.url}/api/edition`)).json()).not.toHaveProperty('glossary');
});
