/**
 * One server from the environment: `node dist/main.js`. What stops a start is said in one sentence and ends with
 * code 1; SIGTERM and SIGINT end it gracefully, SIGUSR2 has it read its edition again.
 */
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { followEdition } from './content/follow-edition.ts';
import { askEdition, openEdition } from './content/open-edition.ts';
import { announce } from './ops/announce.ts';
import { bringLanguages } from './ops/bring-languages.ts';
import { SYSTEM_CLOCK } from './ops/clock.ts';
import { type Env, readEnv } from './ops/env.ts';
import { errorForLog } from './ops/error-for-log.ts';
import { createLogger } from './ops/logger.ts';
import { StartupError } from './ops/startup-error.ts';
import { terminalLanguage } from './ops/terminal-language.ts';
import { closeDemo, openDemo } from './people/demo.ts';
import { setUpToken } from './people/set-up-link.ts';
import { openStorage } from './storage/open-storage.ts';

const CLIENT = fileURLToPath(new URL('../../client/dist', import.meta.url));
/** A stop that takes longer than this is cut short, in milliseconds. */
const STOP_MS = 10_000;

async function start(): Promise<void> {
  const env = readEnv(process.env);
  const logger = createLogger(env.logLevel);
  askEdition(env.edition);
  const languages = await bringLanguages();
  if (languages.length > 0) logger.info({ languages }, 'languages beside French and English');
  const clock = SYSTEM_CLOCK;
  const storage = await openStorage({ dataDir: env.dataDir });
  const edition = await openEdition({ storage, clock, logger }, env.edition).catch(async (error) => {
    await storage.close();
    throw error;
  });
  const parts = { storage, clock };
  const demoWanted = env.demo ?? !env.production;
  const demo = demoWanted ? await openDemo(parts, edition) : null;
  if (!demoWanted) await closeDemo(parts);
  const setUp = demo ? null : await setUpToken(parts, process.argv.includes('--organiser-link'));
  const app = await createApp({ storage, clock, edition, env, logger, clientDir: CLIENT });
  const followed = followEdition(app.io, { storage, clock, edition, logger }, { watching: !env.production });

  try {
    await app.fastify.listen({ port: env.port, host: env.host });
  } catch (error) {
    await storage.close();
    throw listenFault(env, error);
  }
  const address = app.fastify.server.address();
  const port = typeof address === 'object' && address ? address.port : env.port;
  const url = env.publicUrl ?? `http://localhost:${port}`;
  process.stdout.write(`${announce({ url, demo, setUp, plain: isPlain(env) })}\n`);
  logger.info({ port, edition: edition.id, version: edition.version }, 'open');

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'closing');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await followed.close();
    await app.close();
    await storage.close();
    logger.info('closed');
    process.exit(0);
  };
  process.on('SIGUSR2', () => void followed.reload());
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const crash = (error: unknown) => {
    logger.fatal({ err: errorForLog(error) }, 'the server ends: a fault nobody caught');
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}

/** Others reach it, and no TLS is known of. */
function isPlain({ publicUrl, host }: Env): boolean {
  if (publicUrl === null) return !['127.0.0.1', '::1', 'localhost'].includes(host);
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function listenFault({ port, host }: Env, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartupError('port-in-use', {
      fr: `Le port ${port} est déjà pris : arrêtez ce qui l’occupe, ou donnez un autre port avec PORT.`,
      en: `Port ${port} is already in use: stop what uses it, or give another port with PORT.`,
    });
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartupError('port-refused', {
      fr: `Impossible d’écouter sur ${host}:${port} : donnez un autre port avec PORT (au-dessus de 1023) ou une adresse de cette machine avec HOST.`,
      en: `Cannot listen on ${host}:${port}: give another port with PORT (above 1023) or an address of this machine with HOST.`,
    });
  }
  return error;
}

start().catch((error: unknown) => {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.sentence[terminalLanguage(process.env)]}\n`);
  process.exit(1);
});
