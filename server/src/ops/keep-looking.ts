import type { Logger } from 'pino';
import { errorForLog } from './error-for-log.ts';

/**
 * Does `work` every `everyMs` milliseconds until it is stopped, never twice at once; what it throws is logged as
 * `failed`. `stop` waits for a look that is under way.
 */
export function keepLooking(
  work: () => Promise<unknown>,
  everyMs: number,
  { logger, failed }: { logger: Pick<Logger, 'error'>; failed: string },
): { stop(): Promise<void> } {
  let looking: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    looking ??= work()
      .catch((error) => logger.error({ err: errorForLog(error) }, failed))
      .finally(() => {
        looking = null;
      });
  }, everyMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
