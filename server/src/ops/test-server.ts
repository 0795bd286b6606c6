/**
 * A real server for tests: a random port, a database of its own in a temporary folder, real sockets. `stop` and
 * `restart` on the same folder show what a stop and a start keep.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type App, createApp } from '../app.ts';
import { type LoadedEdition, loadEdition } from '../content/load-edition.ts';
import { type Demo, openDemo } from '../people/demo.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { type Clock, SYSTEM_CLOCK } from './clock.ts';
import { createLogger } from './logger.ts';
import type { ServerParts } from './server-parts.ts';

/** A very small edition: two sectors, one with a stand, a quiz of all six kinds and the demo's company. */
export const TEST_EDITIONS = fileURLToPath(new URL('../../src/content/test-editions/', import.meta.url));

export type TestServer = {
  url: string;
  app: App;
  storage: Storage;
  edition: LoadedEdition;
  demo: Demo;
  dataDir: string;
  /** Opens a visit over HTTP; the header to send along as this visitor. */
  visit(): Promise<{ cookie: string; id: string; pseudonym: string }>;
  /** Enters by a demo link; the header to send along as this member of staff. */
  enter(role: Demo['staff'][number]['role']): Promise<{ cookie: string; id: string }>;
  /** Stops it and starts another on the same folder and port. */
  restart(): Promise<TestServer>;
  stop(): Promise<void>;
};

type Options = {
  clock?: Clock;
  logger?: Logger;
  limits?: ServerParts['limits'];
  publicUrl?: string;
  clientDir?: string;
  /** Where the edition `essai` lies. */
  editions?: string;
  voice?: ServerParts['env']['voice'];
};

/** Starts one; the caller stops it. */
export async function createTestServer(options: Options = {}): Promise<TestServer> {
  return open(options, await mkdtemp(join(tmpdir(), 'ville-usine-test-')), 0);
}

async function open(options: Options, dataDir: string, port: number): Promise<TestServer> {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const edition = loadEdition('essai', options.editions ?? TEST_EDITIONS);
  const storage = await openStorage({ dataDir });
  const app = await createApp({
    storage,
    clock,
    edition,
    env: {
      publicUrl: options.publicUrl ?? null,
      ...(options.voice ? { voice: options.voice } : {}),
    },
    logger: options.logger ?? createLogger('silent'),
    clientDir: options.clientDir ?? null,
    ...(options.limits ? { limits: options.limits } : {}),
  });
  await app.fastify.listen({ port, host: '127.0.0.1' });
  const demo = await openDemo({ storage, clock }, edition);
  if (!demo) throw new Error('The test folder is in real use.');
  const at = (app.fastify.server.address() as AddressInfo).port;
  const url = `http://127.0.0.1:${at}`;

  async function close(): Promise<void> {
    await app.close();
    await storage.close();
  }

  return {
    url,
    app,
    storage,
    edition,
    demo,
    dataDir,
    async visit() {
      const answer = await fetch(`${url}/api/visit`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      const { visitor } = (await answer.json()) as { visitor: { id: string; pseudonym: string } };
      return { cookie: cookieOf(answer), id: visitor.id, pseudonym: visitor.pseudonym };
    },
    async enter(role) {
      const who = demo.staff.find((one) => one.role === role)!;
      const answer = await fetch(`${url}/acces/${who.token}`, { redirect: 'manual' });
      return { cookie: cookieOf(answer), id: who.id };
    },
    async restart() {
      await close();
      const again = await open(options, dataDir, at);
      // Connections that this process kept alive to the one before are found dead here, not in a test.
      for (let tries = 0; tries < 20; tries++) {
        if (
          await fetch(`${url}/healthz`).then(
            ({ ok }) => ok,
            () => false,
          )
        )
          break;
      }
      return again;
    },
    async stop() {
      await close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
