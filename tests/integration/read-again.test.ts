import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EDITIONS } from '../../server/src/content/read-edition.ts';
import { copyEdition } from '../../server/src/front/copy-edition.ts';
import { RunningServer } from '../journeys/server.ts';

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ville-usine-read-again-'));
  const from = join(EDITIONS, 'paca-2021');
  copyEdition(from, folder, { id: 'nord', territory: 'Aisne', departement: '02' });
  copyEdition(from, folder, { id: 'sud', territory: 'Var', departement: '83' });
  // Nothing watches the files of a server in production.
  server = await RunningServer.start({
    EDITION: 'nord,sud',
    EDITIONS_DIR: folder,
    NODE_ENV: 'production',
  });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function shown(edition: string): Promise<{ territory: string; version: string }> {
  const answer = await fetch(`${server.url}/${edition}/api/edition`);
  const { territory, version } = (await answer.json()) as { territory: { fr: string }; version: string };
  return { territory: territory.fr, version };
}

async function write(edition: string, change: (head: string) => string): Promise<void> {
  const file = join(folder, edition, 'edition.yaml');
  await writeFile(file, change(await readFile(file, 'utf8')));
}

const named = (name: string) => (head: string) =>
  head.replace(/^territory:.*$/m, `territory: { fr: "${name}", en: "${name}" }`);

test('O53. Asked by a signal, each of several editions is read again by itself; one that is broken keeps its last good version, and the others change', async () => {
  const north = await shown('nord');
  const south = await shown('sud');
  await write('sud', named('Var et mer'));
  // A file that changes without the signal is not read.
  expect((await shown('sud')).version).toBe(south.version);
  server.readAgain();
  await vi.waitFor(async () => expect((await shown('sud')).territory).toBe('Var et mer'), 20_000);
  expect(await shown('nord')).toEqual(north);

  await write('nord', (head) => `${named('Aisne et Oise')(head)}\n\tbroken: [`);
  await write('sud', named('Var et îles'));
  server.readAgain();
  await vi.waitFor(async () => expect((await shown('sud')).territory).toBe('Var et îles'), 20_000);
  expect(await shown('nord')).toEqual(north);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
}, 60_000);
