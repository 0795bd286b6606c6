import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { Actor, type ActorOptions } from '../stage/actor.ts';
import { type StartedServer, startServer } from '../stage/start-server.ts';

const MANY = 200;
/** So long that a line that is not read has frames waiting at the server after a few. */
const LONG = 'x'.repeat(40_000);

let server: StartedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

type Anyone = { emit(name: string, ...args: unknown[]): void };

/** Someone in the room; `heard` is what reached them, and `all` resolves once that is everything. */
async function inTheRoom(transports: ActorOptions['transports']) {
  const actor = new Actor(server.url, {
    transports: transports!,
    auth: { as: 'visitor' },
    extraHeaders: { cookie: await server.visit() },
  });
  await actor.connect();
  server.app.io.in(actor.socket.id!).socketsJoin('essai');
  const heard: number[] = [];
  const all = new Promise<void>((resolve) => {
    actor.socket.on('essai', ((number: number) => {
      heard.push(number);
      if (heard.length === MANY) resolve();
    }) as never);
  });
  const line = server.app.io.sockets.sockets.get(actor.socket.id!) as unknown as Anyone;
  return { actor, heard, all, line };
}

test('L47. What is said to a room and what is said to one person arrive in the order they were said, on fast, slow and polling lines', async () => {
  const people = await Promise.all([
    inTheRoom(['websocket']),
    inTheRoom(['websocket']),
    inTheRoom(['polling']),
    inTheRoom(['polling', 'websocket']),
  ]);
  const { ws } = people[1]!.actor.socket.io.engine.transport as unknown as { ws: WebSocket };
  ws.pause();
  const room = server.app.io.to('essai') as unknown as Anyone;
  for (let number = 0; number < MANY; number++) {
    if (number % 3 === 0) for (const { line } of people) line.emit('essai', number);
    else room.emit('essai', number, LONG);
    if (number % 20 === 0) await new Promise(setImmediate);
  }
  ws.resume();
  await Promise.all(people.map(({ all }) => all));
  for (const { actor, heard } of people) {
    expect(heard).toEqual(Array.from({ length: MANY }, (_, number) => number));
    actor.close();
  }
});
