import type { AppSocket } from '../ops/app-socket.ts';

const HEAD = Buffer.from('42["presence:step","');
const TAIL = Buffer.from('"]');
const POSE_LENGTH = 8;
const STEP_LENGTH = HEAD.length + POSE_LENGTH + TAIL.length;

type Hear = (data: Buffer, isBinary: boolean) => void;

/** What is used here of a WebSocket and of the line that Engine.IO keeps over it. */
type WebSocket = {
  listeners(event: 'message'): Hear[];
  off(event: 'message', hear: Hear): void;
  on(event: 'message', hear: Hear): void;
};
type Line = {
  readyState: string;
  pingTimeoutTimer: unknown;
  transport: { name: string; socket?: WebSocket };
};

/**
 * Calls `step` with every `presence:step` of a socket. One that comes over a WebSocket in the form our pages write is read
 * from its bytes, without the packets, events and turns of Engine.IO and Socket.IO, which cost ten times what a step does;
 * `presence:enter` is answered before a page sends steps, so none overtakes it. Everything else, and what comes while a
 * ping waits for a sign of life, goes the library's own way.
 */
export function hearSteps(socket: AppSocket, step: (raw: unknown) => void): void {
  socket.on('presence:step', step);
  const line = socket.conn as unknown as Line;
  const quicken = ({ name, socket: own }: Line['transport']) => {
    const before = own?.listeners?.('message') ?? [];
    const [hear] = before;
    if (name !== 'websocket' || !own || !hear || before.length > 1) return;
    own.off('message', hear);
    own.on('message', (data, isBinary) => {
      const direct = socket.connected && line.readyState === 'open' && line.pingTimeoutTimer === null;
      if (direct && !isBinary && isStep(data))
        step(data.toString('latin1', HEAD.length, HEAD.length + POSE_LENGTH));
      else hear.call(own, data, isBinary);
    });
  };
  quicken(line.transport);
  socket.conn.on('upgrade', quicken as never);
}

function isStep(data: Buffer): boolean {
  if (data.length !== STEP_LENGTH) return false;
  return HEAD.compare(data, 0, HEAD.length) === 0 && TAIL.compare(data, STEP_LENGTH - TAIL.length) === 0;
}
