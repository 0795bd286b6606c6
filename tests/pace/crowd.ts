import { encodePose } from '@ville-usine/shared/presence/frame';
import { io, type Socket } from 'socket.io-client';
import type { RunningServer } from '../journeys/server.ts';

/** Other visitors who walk in circles on the plaza, ten steps a second, until they leave. */
export async function crowd(server: RunningServer, count: number): Promise<{ leave: () => void }> {
  const sockets: Socket[] = [];
  for (let i = 0; i < count; i++) {
    const visit = await fetch(`${server.url}/api/visit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: '{}',
    });
    const cookie = visit.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const socket = io(server.url, {
      auth: { as: 'visitor' },
      transports: ['websocket'],
      extraHeaders: { cookie, origin: server.url },
      forceNew: true,
    });
    sockets.push(socket);
    await socket.emitWithAck('presence:enter', { zone: 'city' });
  }
  const start = Date.now();
  const timer = setInterval(() => {
    const time = (Date.now() - start) / 1000;
    for (const [i, socket] of sockets.entries()) {
      const angle = time / 12 + (i / count) * 2 * Math.PI;
      const radius = 30 + (i % 6) * 2;
      const pose = {
        x: radius * Math.sin(angle),
        z: radius * Math.cos(angle),
        heading: angle + Math.PI / 2,
        moving: true,
      };
      socket.volatile.emit('presence:step', encodePose(pose));
    }
  }, 100);
  return {
    leave() {
      clearInterval(timer);
      for (const socket of sockets) socket.disconnect();
    },
  };
}
