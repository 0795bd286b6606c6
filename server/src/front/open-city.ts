import type { Logger } from 'pino';
import { type App, createApp } from '../app.ts';
import { followEdition } from '../content/follow-edition.ts';
import type { LoadedEdition } from '../content/load-edition.ts';
import { openEdition } from '../content/open-edition.ts';
import type { Clock } from '../ops/clock.ts';
import type { Env } from '../ops/env.ts';
import { closeDemo, type Demo, openDemo } from '../people/demo.ts';
import { setUpToken } from '../people/set-up-link.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import type { DataPlace } from './where-data-lies.ts';

/** One edition with its own database and its own application, ready to answer. */
export type City = {
  id: string;
  /** The address it lies under, `''` for one alone. */
  base: string;
  wasAlone: boolean;
  edition: LoadedEdition;
  app: App;
  storage: Storage;
  demo: Demo | null;
  setUp: string | null;
  /** Has it read its edition's files again. */
  reload(): Promise<unknown>;
  /** Tells its visitors, finishes what is under way, and lets go of its file. */
  close(): Promise<void>;
};

export type CityParts = {
  env: Env;
  clock: Clock;
  logger: Logger;
  clientDir: string | null;
  /** Makes the organiser a new link, also where one has entered before. */
  organiserLink: boolean;
};

/** Opens one edition. Throws a `StartupError`, and holds nothing then. */
export async function openCity(
  id: string,
  { dataDir, wasAlone, base }: DataPlace & { base: string },
  { env, clock, logger, clientDir, organiserLink }: CityParts,
): Promise<City> {
  const storage = await openStorage({ dataDir });
  try {
    const edition = await openEdition({ storage, clock, logger }, id, env.editionsDir);
    const parts = { storage, clock };
    const demoWanted = env.demo ?? !env.production;
    const demo = demoWanted ? await openDemo(parts, edition) : null;
    if (!demoWanted) await closeDemo(parts);
    const setUp = demo ? null : await setUpToken(parts, organiserLink);
    const app = await createApp({ storage, clock, edition, env, logger, clientDir, base, wasAlone });
    await app.fastify.ready();
    const followed = followEdition(
      app.io,
      { storage, clock, edition, logger },
      { watching: !env.production },
    );
    const close = async () => {
      await followed.close();
      await app.close();
      await storage.close();
    };
    return { id, base, wasAlone, edition, app, storage, demo, setUp, reload: followed.reload, close };
  } catch (error) {
    await storage.close();
    throw error;
  }
}
