import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { encodeFrame } from '@ville-usine/shared/presence/frame';
import { type WebSocket, WebSocketServer } from 'ws';
import { paced, serveCommands, stampedEntry, usage } from './child.ts';

/**
 * What everything is measured against: a bare WebSocket server that sends the same texts to everyone and knows
 * nothing else. To the lines of a zone (the path they came by) it sends a frame of as many entries as walked in it, ten
 * times a second.
 */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
await once(server, 'listening');

const zones = new Map<string, { lines: Set<WebSocket>; steps: number }>();
server.on('connection', (line, { url = '' }) => {
  const zone = zones.get(url) ?? { lines: new Set(), steps: 0 };
  zones.set(url, zone);
  zone.lines.add(line);
  line.on('message', () => {
    zone.steps += 1;
  });
  line.on('close', () => zone.lines.delete(line));
});
setInterval(() => {
  const pose = { x: 1, z: 1, heading: 1, moving: true };
  for (const zone of zones.values()) {
    if (zone.steps === 0) continue;
    const moved = Math.min(zone.steps, zone.lines.size);
    zone.steps = 0;
    const entries = Array.from({ length: moved }, (_, slot) => ({ slot, pose }));
    const text = `42["presence:frame","${encodeFrame(entries)}"]`;
    for (const line of zone.lines) line.send(text);
  }
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
