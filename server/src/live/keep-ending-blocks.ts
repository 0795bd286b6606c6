import { errorForLog } from '../ops/error-for-log.ts';
import { endDueBlocks } from './blocking.ts';
import type { RoomTools } from './room-tools.ts';

/** How often it is looked which blocks are over, milliseconds. */
const LOOK_EVERY_MS = 15_000;

/** Ends blocks at their time, also those that came due while the server was down. `stop` waits for a look under way. */
export function keepEndingBlocks(tools: RoomTools): { stop(): Promise<void> } {
  let looking: Promise<void> | null = null;
  const look = () => {
    looking ??= endDueBlocks(tools)
      .catch((error) => tools.logger.error({ err: errorForLog(error) }, 'blocks could not be ended'))
      .finally(() => {
        looking = null;
      });
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
