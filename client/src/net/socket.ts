import type { ClientToServer, ServerToClient } from '@ville-usine/shared/wire';
import type { Socket } from 'socket.io-client';
import { inEdition } from './base.ts';
import { setConnection, useConnection } from './connection.ts';
import { askVisit, knownVisitor } from './owner.ts';

/** For whom this page speaks: the visitor's cookie or the staff's. */
export type As = 'visitor' | 'staff';
export type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** A loss shorter than this is not worth a word. */
const GRACE_MS = 2_000;
const AGAIN_MS = 3_000;

let opened: { as: As; socket: Promise<LiveSocket> } | null = null;

/**
 * The page's one socket, opened at the first call, outside the first frame's bundle. It begins with long polling
 * and moves to a WebSocket when one gets through: a proxy that blocks WebSockets changes nothing one could see.
 * It comes back by itself for as long as the page lives.
 */
export function connect(as: As): Promise<LiveSocket> {
  if (opened?.as === as) return opened.socket;
  void opened?.socket.then((socket) => socket.disconnect());
  opened = { as, socket: open(as) };
  return opened.socket;
}

/** The socket if one was opened on this page, for whomever. */
export function openedSocket(): Promise<LiveSocket> | null {
  return opened?.socket ?? null;
}

/** For whom the page's socket speaks; null while there is none. */
export function openedAs(): As | null {
  return opened?.as ?? null;
}

/** Hears one of the server's messages, now and after every coming back; gives the way to stop. */
export function listen<N extends keyof ServerToClient>(name: N, hear: ServerToClient[N]): () => void {
  const socket = opened?.socket;
  let stopped = false;
  void socket?.then((it) => !stopped && it.on(name, hear as never));
  return () => {
    stopped = true;
    void socket?.then((it) => it.off(name, hear as never));
  };
}

/** Drops a connection that answers nothing, so that it is made anew. */
export function renew(): void {
  void opened?.socket.then((socket) => socket.io.engine?.close());
}

/** Opens the visit again when the server no longer knows it (its database was renewed), and shakes hands anew. */
export async function reopen(): Promise<void> {
  if (opened?.as !== 'visitor') return;
  await askVisit();
  const socket = await opened.socket;
  socket.disconnect().connect();
}

async function open(as: As): Promise<LiveSocket> {
  setConnection('connecting');
  if (as === 'visitor') await openVisit();
  const { io } = await loadClient();
  const socket: LiveSocket = io({
    path: inEdition('/socket.io'),
    // Named too, so that a cookie another tab has changed since is noticed at the door.
    auth: (give) => give(as === 'visitor' ? { as, id: knownVisitor() } : { as }),
    transports: ['polling', 'websocket'],
    reconnectionDelay: 500,
    // With this and the jitter a class is back within three seconds of the server, and not all in the same moment.
    reconnectionDelayMax: 2_000,
    randomizationFactor: 0.5,
    timeout: 10_000,
  });
  report(socket, as);
  return socket;
}

function report(socket: LiveSocket, as: As): void {
  let grace: ReturnType<typeof setTimeout> | undefined;
  socket.on('connect', () => {
    clearTimeout(grace);
    const { engine } = socket.io;
    const tell = () =>
      useConnection.setState({ transport: engine.transport.name as 'polling' | 'websocket' });
    tell();
    engine.once('upgrade', tell);
    useConnection.setState((was) => ({ connects: was.connects + 1, closing: false }));
    setConnection('online');
  });
  socket.on('disconnect', (reason) => {
    setConnection('connecting');
    clearTimeout(grace);
    grace = setTimeout(() => !socket.connected && setConnection('offline'), GRACE_MS);
    // The server closed us by itself: the library would not come back alone.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 500);
  });
  socket.on('connect_error', () => {
    setConnection('offline');
    // Refused at the door (a cookie the server does not know): a new visit, then again.
    if (!socket.active) {
      setTimeout(async () => {
        if (as === 'visitor') await askVisit();
        if (opened?.as === as) socket.connect();
      }, AGAIN_MS);
    }
  });
  socket.on('server:closing', () => useConnection.setState({ closing: true }));
  // What the browser says of the network is a hint only: on a school's own network « offline » may be wrong. We
  // renew the connection, and see.
  window.addEventListener('offline', () => socket.connected && socket.io.engine.close());
  window.addEventListener(
    'online',
    () => !socket.connected && opened?.as === as && socket.disconnect().connect(),
  );
}

/** A socket needs the visit's cookie; without the network, we wait for it. */
async function openVisit(): Promise<void> {
  for (;;) {
    const answer = await askVisit();
    if (answer.ok || answer.error.code !== 'offline') return;
    setConnection('offline');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

async function loadClient(): Promise<typeof import('socket.io-client')> {
  for (;;) {
    try {
      return await import('socket.io-client');
    } catch {
      setConnection('offline');
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
