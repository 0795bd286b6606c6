import type { Board } from '@ville-usine/shared/class-visit/tour';
import type { Logger } from 'pino';
import type { AppServer } from '../../ops/app-socket.ts';
import { errorForLog } from '../../ops/error-for-log.ts';

/** The board goes out at most this often, milliseconds. */
const EVERY_MS = 1_000;
/** After a pause it is told at once, with what changes in the same moment. */
const TOGETHER_MS = 50;

type Teller = {
  io: AppServer;
  logger: Pick<Logger, 'error'>;
  room: string;
  /** Whether anybody reads it. */
  isRead: () => boolean;
  read: () => Promise<Board>;
};

/** Tells a class's board to its guides once a second, for as long as somebody reads it. */
export class BoardTeller {
  private readonly parts: Teller;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private toldAt = 0;

  constructor(parts: Teller) {
    this.parts = parts;
  }

  /** Has it told soon. */
  tell(): void {
    if (this.timer || !this.parts.isRead()) return;
    this.timer = setTimeout(
      () => void this.told(),
      Math.max(TOGETHER_MS, this.toldAt + EVERY_MS - Date.now()),
    );
    this.timer.unref();
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private async told(): Promise<void> {
    const { io, logger, room, read } = this.parts;
    this.toldAt = Date.now();
    try {
      io.to(room).emit('tour:board', await read());
    } catch (error) {
      logger.error({ err: errorForLog(error) }, 'a board could not be read');
    }
    this.timer = null;
    this.tell();
  }
}
