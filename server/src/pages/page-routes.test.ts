import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';

/** A build that draws of a page what it was given: its path, its language, its stands, and how often it was asked. */
const RENDERER = `
export const BASE = '/%ici%';
export const ORIGIN = 'https://origine.invalid';
let count = 0;
export const renderPage = async ({ path, language, part }) => {
  if (path.endsWith('/quel-metier')) throw new Error('a fault in a page');
  const stands = part.companies.map(({ name }) => name).join(', ');
  return {
    html: \`<main>\${path} \${language} \${stands} <a href="/%ici%/visite">\${++count}</a></main>\`,
    title: 'A & "B" </title>', description: path, pictureAlt: '', facts: [{ name: '</script>' }], noScript: 'Sans script',
  };
};`;
const INDEX = `<!doctype html><html lang="fr"><head><meta name="description" content="ville" /><title>Ville</title>
<script type="module" crossorigin src="/assets/index-1.js"></script><link rel="stylesheet" href="/assets/index-1.css"></head>
<body><div id="app"></div><noscript>Il faut JavaScript</noscript></body></html>`;
const MANIFEST = {
  'index.html': { file: 'assets/index-1.js', css: ['assets/index-1.css'], assets: ['assets/a.woff2'] },
  'src/content/Visit.page.tsx': {
    file: 'assets/Visit.js',
    css: ['assets/Visit.css'],
    imports: ['_parts.js'],
  },
  '_parts.js': { file: 'assets/parts.js', css: ['assets/index-1.css', 'assets/parts.css'] },
};

let folder: string;
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ville-usine-pages-'));
  for (const name of ['dist/.vite', 'dist-ssr']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), INDEX);
  writeFileSync(join(folder, 'dist/.vite/manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'dist-ssr/package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'dist-ssr/render-page.js'), RENDERER);
  server = await createTestServer({ clientDir: join(folder, 'dist') });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const STAND = '/visite/stand/acierie-belle-etoile';
const ask = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(server.url + path, { headers: { accept: 'text/html', ...headers } });
  return { answer, html: await answer.text() };
};

test('A100. A page is sent with its content, its styles and what it was rendered from, and one script to go on', async () => {
  const { html } = await ask(STAND);
  expect(html).toContain(`<div id="app"><main>${STAND} fr Aciérie d'essai <a href="/visite">`);
  expect(html.match(/href="\/assets\/\w+(-1)?\.css"/g)).toEqual([
    'href="/assets/index-1.css"',
    'href="/assets/parts.css"',
    'href="/assets/Visit.css"',
  ]);
  expect(html).toContain('<noscript>Sans script</noscript>');
  expect([...html.matchAll(/<script[^>]*(?:src|type)="([^"]+)"[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<script type="application/ld+json">',
    '<script type="module" src="/read-first.js" data-app="/assets/index-1.js">',
    '<script type="application/json" id="rendered-from">',
  ]);
  const data = JSON.parse(/id="rendered-from">([^<]*)</.exec(html)![1]!);
  expect(data).toMatchObject({ path: STAND, language: 'fr', part: { id: 'essai' }, programme: null });
});

test('A105. What others are told stands in the page, whole and harmless', async () => {
  const { html } = await ask(`${STAND}?lang=en`);
  expect(html).toContain('<title>A &amp; &quot;B&quot; &lt;/title&gt;</title>');
  expect(html).toContain('{"name":"\\u003c/script>"}');
  expect(html).toContain(`<link rel="canonical" href="${server.url}${STAND}?lang=en">`);
  for (const language of ['fr', 'en'])
    expect(html).toContain(`hreflang="${language}" href="${server.url}${STAND}?lang=${language}"`);
  expect(html).toContain(
    `<meta property="og:image" content="${server.url}/partage/en/stand/acierie-belle-etoile.png?v=`,
  );
  expect(html).not.toContain('content="ville"');
});

test('A101. A page is the same for everybody, rendered once, and sent as its reader takes it', async () => {
  const { cookie } = await server.visit();
  const [one, other] = [await ask(STAND), await ask(STAND, { cookie })];
  expect(other.html).toBe(one.html);
  expect(other.answer.headers.get('set-cookie')).toBeNull();
  expect(one.answer.headers.get('vary')).toBe('accept-encoding, accept-language, cookie');
  const packed = await server.app.fastify.inject({
    url: STAND,
    headers: { accept: 'text/html', 'accept-encoding': 'br', host: new URL(server.url).host },
  });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(one.html);
});

test('A108. What leads nowhere has the status of it, and is one page however many addresses there are', async () => {
  const [one, other] = [await ask('/visite/stand/aucun'), await ask('/visite/x/y')];
  expect([one.answer.status, other.answer.status]).toEqual([404, 404]);
  expect(one.html).toBe(other.html);
  expect(one.html).toContain('<meta name="robots" content="noindex">');
  expect((await ask('/visite/passeport')).html).toBe(INDEX);
});

test('A100. A page with a fault is left to the application, and so is one that follows from the rest of its address', async () => {
  const { answer, html } = await ask('/visite/quel-metier');
  expect([answer.status, html]).toEqual([200, INDEX]);
  expect((await ask('/visite?sans3d=1')).html).toBe(INDEX);
  expect((await ask('/visite?lang=fr')).html).toContain('<main>/visite fr');
});

test('A109. Another version of the edition is on the page at once', async () => {
  const [company] = server.edition.companies;
  const { version } = server.edition;
  const was = company!.name;
  Object.assign(server.edition, { version: `${version}-2` });
  company!.name = 'Aciérie du Soir';
  expect((await ask(STAND)).html).toContain('Aciérie du Soir');
  Object.assign(server.edition, { version });
  company!.name = was;
});
