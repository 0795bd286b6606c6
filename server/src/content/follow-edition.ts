import { existsSync, watch } from 'node:fs';
import type { AppServer } from '../ops/app-socket.ts';
import { errorForLog } from '../ops/error-for-log.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { sayFault } from './content-fault.ts';
import { keepEdition } from './kept-editions.ts';
import { type LoadedEdition, readEdition } from './read-edition.ts';

/** An editor writes a file in several goes, a copy many files: they are read once it is quiet, in milliseconds. */
const QUIET_MS = 150;

export type FollowedEdition = {
  /** Reads the files again and shows them if they are right; never throws. */
  reload(): Promise<'same' | 'changed' | 'kept'>;
  /** Stops; resolves once nothing is being read. */
  close(): Promise<void>;
};

/**
 * Keeps a running server at what its edition's files say: whenever they change where it watches them, else when it is told to.
 * The edition stays the same object and only its content is exchanged, in one go; a broken file leaves all as it is.
 */
export function followEdition(
  io: AppServer,
  { storage, clock, edition, logger }: Pick<ServerParts, 'storage' | 'clock' | 'edition' | 'logger'>,
  { watching }: { watching: boolean },
): FollowedEdition {
  const { folder } = edition;

  async function read(): ReturnType<FollowedEdition['reload']> {
    if (!existsSync(folder)) return 'kept';
    const { edition: next, faults } = readEdition(folder);
    if (!next || next.id !== edition.id) {
      const errors = faults
        .filter(({ severity }) => severity === 'error')
        .map((fault) => sayFault(fault, 'fr'));
      logger.warn(
        { version: edition.version, errors },
        'the edition’s files are wrong: its last good version stays',
      );
      return 'kept';
    }
    if (next.version === edition.version) {
      logger.info({ version: edition.version }, 'the edition was read again: it is the same');
      return 'same';
    }
    await keepEdition(storage, next, clock.now());
    exchange(edition, next);
    io.emit('edition:changed', { version: edition.version });
    logger.info({ version: edition.version }, 'the edition was read again');
    return 'changed';
  }

  let last: ReturnType<typeof read> | Promise<void> = Promise.resolve();
  const reload = () => {
    const next = Promise.resolve(last)
      .then(read)
      .catch((error: unknown) => {
        logger.warn(
          { err: errorForLog(error) },
          'the edition could not be read: its last good version stays',
        );
        return 'kept' as const;
      });
    last = next;
    return next;
  };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const watcher = watching
    ? watch(folder, { recursive: true }, () => {
        clearTimeout(quiet);
        quiet = setTimeout(() => void reload(), QUIET_MS);
      })
    : null;
  watcher?.on('error', (error) =>
    logger.warn({ err: errorForLog(error) }, 'the edition is not watched any more'),
  );

  return {
    reload,
    async close() {
      watcher?.close();
      clearTimeout(quiet);
      await last;
    },
  };
}

/** Gives `edition` the content of `next`; what holds the object sees it from its next question on. */
function exchange(edition: LoadedEdition, next: LoadedEdition): void {
  for (const key of Object.keys(edition) as (keyof LoadedEdition)[]) if (!(key in next)) delete edition[key];
  Object.assign(edition, next);
}
