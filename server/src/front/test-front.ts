/** A real server with two editions for tests: `essai` and its copy `voisine`, which lacks a sector, at a random port. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SYSTEM_CLOCK } from '../ops/clock.ts';
import { readEnv } from '../ops/env.ts';
import { createLogger } from '../ops/logger.ts';
import { TEST_EDITIONS } from '../ops/test-server.ts';
import { copyEdition } from './copy-edition.ts';
import { type Cities, openCities } from './open-cities.ts';
import { serveEditions } from './serve-editions.ts';

export type TestFront = { url: string; cities: Cities; stop(): Promise<void> };

/** The folder of everything: `editions` and `data` in it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ville-usine-front-'));
  mkdirSync(join(folder, 'editions'));
  cpSync(join(TEST_EDITIONS, 'essai'), join(folder, 'editions', 'essai'), { recursive: true });
  const voisine = { id: 'voisine', territory: 'Voisine', departement: '02' };
  copyEdition(join(TEST_EDITIONS, 'essai'), join(folder, 'editions'), voisine);
  rmSync(join(folder, 'editions', 'voisine', 'sectors', 'chimie.yaml'));
  return folder;
}

const environment = (folder: string, EDITION: string, PUBLIC_URL = '') =>
  readEnv({
    EDITION,
    PUBLIC_URL,
    EDITIONS_DIR: join(folder, 'editions'),
    DATA_DIR: join(folder, 'data'),
    DEMO: '1',
  });

/** Opens these editions on what the folder holds; the caller closes them. */
export function testCities(
  folder: string,
  editions: string,
  { clientDir = null, publicUrl = '' }: { clientDir?: string | null; publicUrl?: string } = {},
): Promise<Cities> {
  return openCities({
    env: environment(folder, editions, publicUrl),
    clock: SYSTEM_CLOCK,
    logger: createLogger('silent'),
    clientDir,
    organiserLink: false,
  });
}

export async function testFront(
  folder: string,
  options: Parameters<typeof testCities>[2] = {},
): Promise<TestFront> {
  const cities = await testCities(folder, 'essai,voisine', options);
  const front = await serveEditions(cities, {
    clientDir: options.clientDir ?? null,
    publicUrl: options.publicUrl || null,
  });
  await front.listen({ port: 0, host: '127.0.0.1' });
  const { port } = front.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    cities,
    async stop() {
      await Promise.all(cities.open.map((city) => city.close()));
      await front.close();
    },
  };
}
