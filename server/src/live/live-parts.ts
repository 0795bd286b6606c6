import type { Edition } from '@ville-usine/shared/content/edition';
import type { Logger } from 'pino';
import type { Clock } from '../ops/clock.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Audience } from './audience.ts';
import type { BlocksNow } from './blocks-now.ts';
import type { Commit } from './commit-and-tell.ts';
import type { Door } from './door.ts';
import type { TellAgenda } from './tell-agenda.ts';

/** What the live sessions are made of. */
export type LiveParts = {
  storage: Storage;
  clock: Clock;
  edition: Pick<Edition, 'companies' | 'sectors' | 'trades'>;
  logger: Logger;
};

/** What the handlers of live messages work with. */
export type LiveTools = LiveParts & {
  commit: Commit;
  audience: Audience;
  door: Door;
  tellAgenda: TellAgenda;
  blocks: BlocksNow;
};
