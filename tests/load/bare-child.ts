import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { encodeFrame } from '@ville-usine/shared/presence/frame';
import { WebSocketServer } from 'ws';
import { paced, serveCommands, stampedEntry, usage } from './child.ts';

/**
 * What everything is measured against: a bare WebSocket server that sends the same texts to everyone and knows
 * nothing else. To a line that walks it sends a frame of as many entries as walked, ten times a second.
 */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
await once(server, 'listening');

let steps = 0;
server.on('connection', (line) => {
  line.on('message', () => {
    steps += 1;
  });
});
setInterval(() => {
  if (steps === 0) return;
  const pose = { x: 1, z: 1, heading: 1, moving: true };
  const entries = Array.from({ length: Math.min(steps, server.clients.size) }, (_, slot) => ({ slot, pose }));
  steps = 0;
  const text = `42["presence:frame","${encodeFrame(entries)}"]`;
  for (const line of server.clients) line.send(text);
}, 100);

serveCommands(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
  broadcast({ count, everyMs }) {
    let seq = 0;
    return paced(count, everyMs, () => {
      const text = `42${JSON.stringify(['live:event', stampedEntry(++seq)])}`;
      for (const line of server.clients) line.send(text);
    });
  },
  ...usage,
});
