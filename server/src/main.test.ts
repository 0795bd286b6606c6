import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Up to seven processes, each reading TypeScript as it goes.
vi.setConfig({ testTimeout: 90_000 });

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
let dataDir: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'ville-usine-main-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** The product's own process, from its sources. */
function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', MAIN], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...env },
  });
  children.push(child);
  let printed = '';
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const open = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      if (printed.includes('"msg":"open"')) resolve(printed);
    });
  });
  const ended = new Promise<{ code: number | null; said: string; printed: string }>((resolve) => {
    child.once('exit', (code) => resolve({ code, said, printed }));
  });
  return { child, open, ended };
}

const linksIn = (printed: string) => printed.match(/http\S+\/acces\/\S+/g);

test('O24. A first start prints where to go and the demo links; a later one prints the same; SIGTERM ends it with 0.', async () => {
  const first = start();
  const printed = await first.open;
  expect(printed).toMatch(/Visite +http:\/\/localhost:\d+\/\n/);
  expect(printed).toMatch(/Code de classe +[A-Z]+-\d\d\n/);
  expect(linksIn(printed)).toHaveLength(4);
  const url = printed.match(/http:\/\/localhost:\d+/)?.[0];
  expect(await (await fetch(`${url}/api/sessions`)).json()).toMatchObject({
    sessions: [{ id: 'demo-metallurgie', state: 'live' }],
  });
  first.child.kill('SIGTERM');
  expect(await first.ended).toMatchObject({ code: 0, said: '' });
  const second = await start().open;
  const tokens = (text: string) => linksIn(text)?.map((link) => link.split('/acces/')[1]);
  expect(tokens(second)).toEqual(tokens(printed));
});

test('O25. In production the first start prints one set-up link, each start a new one until it has been used.', async () => {
  const first = start({ NODE_ENV: 'production' });
  const [link] = linksIn(await first.open) ?? [];
  first.child.kill('SIGTERM');
  await first.ended;
  const second = start({ NODE_ENV: 'production' });
  const [anew, ...more] = linksIn(await second.open) ?? [];
  expect(more).toEqual([]);
  expect(anew).not.toBe(link);
  expect((await fetch(anew!, { redirect: 'manual' })).headers.get('location')).toBe('/organisation');
  second.child.kill('SIGTERM');
  await second.ended;
  expect(linksIn(await start({ NODE_ENV: 'production' }).open)).toBeNull();
});

test('O26. What stops a start is one clear sentence and a code that is not 0.', async () => {
  const taken: Server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const port = String((taken.address() as { port: number }).port);
  const file = join(dataDir, 'a-file');
  writeFileSync(file, '');
  const running = start();
  await running.open;
  const other = join(dataDir, 'other');
  const refusals = await Promise.all([
    start({ PORT: port, DATA_DIR: other }).ended,
    start({ DATA_DIR: join(file, 'data') }).ended,
    start().ended,
    start({ EDITION: 'atlantide' }).ended,
    start({ REDIS_URL: 'redis://x' }).ended,
    start({ PORT: 'abc', LANG: 'en_GB.UTF-8' }).ended,
  ]);
  const sentences = [
    /^Le port \d+ est déjà pris/,
    /^Impossible d’écrire dans le dossier/,
    /^Le dossier de données .* est déjà utilisé/,
    /^L’édition « atlantide » n’existe pas/,
    /^REDIS_URL n’est pas encore prise en charge/,
    /^The variable PORT cannot be read/,
  ];
  refusals.forEach(({ code, said }, i) => {
    expect(code).toBe(1);
    expect(said).toMatch(sentences[i]!);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
  taken.close();
});
