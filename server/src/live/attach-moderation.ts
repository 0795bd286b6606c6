import type { AppServer } from '../ops/app-socket.ts';
import { handleAll } from '../ops/handle.ts';
import { block, blocksFor, unblock } from './blocking.ts';
import { noticesFor, readNotice } from './class-notices.ts';
import { deskOverview } from './desk-overview.ts';
import { keepEndingBlocks } from './keep-ending-blocks.ts';
import { hold } from './moderation.ts';
import type { RoomTools } from './room-tools.ts';

/** The moderators' desk beyond single decisions: every message of `MODERATION_REQUESTS` and `NOTICE_REQUESTS`. */
export function attachModeration(io: AppServer, tools: RoomTools): { close(): Promise<void> } {
  const ending = keepEndingBlocks(tools);
  handleAll(io, 'question:hold', async (payload, person) => {
    await hold(tools, person, payload);
    return {};
  });
  handleAll(io, 'visitor:block', (payload, person) => block(tools, person, payload));
  handleAll(io, 'visitor:unblock', async (payload, person) => {
    await unblock(tools, person, payload);
    return {};
  });
  handleAll(io, 'visitor:blocks', async (_, person) => ({ blocks: await blocksFor(tools, person) }));
  handleAll(io, 'desk:overview', async (_, person) => ({ sessions: await deskOverview(tools, person) }));
  handleAll(io, 'class:notices', async (_, person) => ({ notices: await noticesFor(tools, person) }));
  handleAll(io, 'class:read-notice', async (payload, person) => {
    await readNotice(tools, person, payload);
    return {};
  });
  return { close: ending.stop };
}
