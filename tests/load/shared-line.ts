import { createConnection, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One direction of a line: what is given to it leaves at its rate, whoever gives it. */
class Lane {
  bytes = 0;
  private freeAtMs = 0;
  private readonly bytesPerMs: number;

  constructor(megabits: number) {
    this.bytesPerMs = (megabits * 1e6) / 8 / 1000;
  }

  async carry(bytes: number): Promise<void> {
    this.bytes += bytes;
    this.freeAtMs = Math.max(this.freeAtMs, performance.now()) + bytes / this.bytesPerMs;
    const wait = this.freeAtMs - performance.now();
    if (wait > 1) await pause(wait);
  }
}

/** A whole school's line: a proxy on this machine whose connections share so many megabits a second each way. */
export type SharedLine = { url: string; down: Lane; up: Lane; close(): void };

export async function sharedLine(
  target: string,
  { down, up }: { down: number; up: number },
): Promise<SharedLine> {
  const lanes = { down: new Lane(down), up: new Lane(up) };
  const open = new Set<Socket>();
  const port = Number(new URL(target).port);
  const proxy = createServer((pupil) => {
    const server = createConnection({ host: '127.0.0.1', port });
    for (const [from, to, lane] of [
      [pupil, server, lanes.up],
      [server, pupil, lanes.down],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.on('error', () => to.destroy());
      from.on('close', () => open.delete(from));
      void forward(from, to, lane);
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    ...lanes,
    close() {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** One piece of each connection waits at a time, so that none of them has the line to itself. */
async function forward(from: Socket, to: Socket, lane: Lane): Promise<void> {
  try {
    for await (const piece of from) {
      await lane.carry((piece as Buffer).length);
      if (!to.destroyed && !to.write(piece)) await new Promise((resolve) => to.once('drain', resolve));
    }
    to.end();
  } catch {
    to.destroy();
  }
}
