/**
 * One server from the environment: `node dist/main.js`. What stops a start is said in one sentence and ends with
 * code 1; SIGTERM and SIGINT end it gracefully, SIGUSR2 has it read its editions again.
 */
import { fileURLToPath } from 'node:url';
import { askEdition } from './content/open-edition.ts';
import { openCities } from './front/open-cities.ts';
import { serveEditions } from './front/serve-editions.ts';
import { announce } from './ops/announce.ts';
import { SYSTEM_CLOCK } from './ops/clock.ts';
import { type Env, readEnv } from './ops/env.ts';
import { errorForLog } from './ops/error-for-log.ts';
import { listenFault } from './ops/listen-fault.ts';
import { createLogger } from './ops/logger.ts';
import { StartupError } from './ops/startup-error.ts';
import { terminalLanguage } from './ops/terminal-language.ts';

const CLIENT = fileURLToPath(new URL('../../client/dist', import.meta.url));
/** A stop that takes longer than this is cut short, in milliseconds. */
const STOP_MS = 10_000;

const say = ({ sentence }: StartupError) =>
  process.stderr.write(`${sentence[terminalLanguage(process.env)]}\n`);

async function start(): Promise<void> {
  const env = readEnv(process.env);
  const logger = createLogger(env.logLevel);
  for (const id of env.editions) askEdition(id, env.editionsDir);
  const organiserLink = process.argv.includes('--organiser-link');
  const cities = await openCities({ env, clock: SYSTEM_CLOCK, logger, clientDir: CLIENT, organiserLink });
  for (const { fault } of cities.closed) say(fault);
  const several = env.editions.length > 1;
  const front = several
    ? await serveEditions(cities, { clientDir: CLIENT, publicUrl: env.publicUrl })
    : cities.open[0]!.app.fastify;

  try {
    await front.listen({ port: env.port, host: env.host });
  } catch (error) {
    for (const city of cities.open) await city.close();
    throw listenFault(env, error);
  }
  const address = front.server.address();
  const port = typeof address === 'object' && address ? address.port : env.port;
  const url = env.publicUrl ?? `http://localhost:${port}`;
  process.stdout.write(`${announce({ url, cities: cities.open, plain: isPlain(env) })}\n`);
  const editions = cities.open.map(({ edition: { id, version } }) => ({ id, version }));
  logger.info({ port, editions }, 'open');

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'closing');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await Promise.all(cities.open.map((city) => city.close()));
    if (several) await front.close();
    logger.info('closed');
    process.exit(0);
  };
  process.on('SIGUSR2', () => {
    for (const city of cities.open) void city.reload();
  });
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

start().catch((error: unknown) => {
  if (!(error instanceof StartupError)) throw error;
  say(error);
  process.exit(1);
});
