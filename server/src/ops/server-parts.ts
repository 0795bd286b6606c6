import type { Logger } from 'pino';
import type { LoadedEdition } from '../content/load-edition.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Clock } from './clock.ts';
import type { Env } from './env.ts';
import type { MessageLimits } from './message-desk.ts';

/** What a server is made of; `createApp` is a function of these. */
export type ServerParts = {
  storage: Storage;
  clock: Clock;
  edition: LoadedEdition;
  env: Pick<Env, 'publicUrl'> & Partial<Pick<Env, 'voice'>>;
  logger: Logger;
  /** Under which address this edition lies, `/aisne-2021`, beside others; `''`, as where none is said, for one alone. */
  base?: string;
  /** It was alone on this server before: what visitors' devices kept for it then is still its own. */
  wasAlone?: boolean;
  /** Other limits than those of a real server, for tests and benches. */
  limits?: Partial<MessageLimits>;
  /** The built client; null serves none. */
  clientDir?: string | null;
};
