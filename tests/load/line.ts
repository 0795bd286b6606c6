import type { Socket } from 'node:net';
import { WebSocket } from 'ws';

/**
 * A client as light as can be: it speaks just enough of Socket.IO's protocol over one WebSocket to join a session
 * and to be sent messages, so that thousands fit beside the server they measure.
 */
export class Line {
  /** Called with the text of every event. */
  onEvent: (text: string) => void = () => undefined;
  /** Called once when the line is gone, whoever cut it. */
  onClose: () => void = () => undefined;
  private readonly socket: WebSocket;
  private readonly replies = new Map<
    number,
    { resolve: (reply: unknown) => void; reject: (why: Error) => void }
  >();
  private asked = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('close', () => {
      for (const { reject } of this.replies.values()) reject(new Error('the line was cut'));
      this.replies.clear();
      this.onClose();
    });
  }

  /** A line to the product, greeted and known by its cookie. */
  static product(url: string, cookie: string, more: Record<string, string> = {}): Promise<Line> {
    const address = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { headers: { cookie, ...more }, perMessageDeflate: false });
    const line = new Line(socket);
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      // Cut before the greeting, with no error: nobody may wait for ever.
      socket.once('close', () => reject(new Error('the line was cut')));
      socket.on('message', (data) => {
        const text = String(data);
        if (text === '2') socket.send('3');
        else if (text.startsWith('0')) socket.send('40{"as":"visitor"}');
        else if (text.startsWith('40')) resolve(line);
        else if (text.startsWith('44')) reject(new Error(text));
        else if (text.startsWith('42')) line.onEvent(text);
        else if (text.startsWith('43')) line.hearReply(text);
      });
    });
  }

  /** A line to the bare server, in a zone of it. */
  static bare(url: string, zone = ''): Promise<Line> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/${zone}`, { perMessageDeflate: false });
    const line = new Line(socket);
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('open', () => resolve(line));
      socket.on('message', (data) => line.onEvent(String(data)));
    });
  }

  /** Sends a request and gives back its reply. Rejects when the line is cut before. */
  request(name: string, payload: unknown): Promise<unknown> {
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      if (this.socket.readyState !== WebSocket.OPEN) return reject(new Error('the line was cut'));
      this.replies.set(id, { resolve, reject });
      this.socket.send(`42${id}${JSON.stringify([name, payload])}`);
    });
  }

  send(name: string, payload: unknown): void {
    this.socket.send(`42${JSON.stringify([name, payload])}`);
  }

  /** Bytes that reached this line so far, frame headers included. */
  get bytes(): number {
    return (this.socket as unknown as { _socket: Socket })._socket.bytesRead;
  }

  close(): void {
    this.socket.terminate();
  }

  private hearReply(text: string): void {
    const bracket = text.indexOf('[');
    const id = Number(text.slice(2, bracket));
    this.replies.get(id)?.resolve((JSON.parse(text.slice(bracket)) as unknown[])[0]);
    this.replies.delete(id);
  }
}

/** `count` lines, fifty at a time. */
export async function openLines(count: number, open: (i: number) => Promise<Line>): Promise<Line[]> {
  const lines: Line[] = [];
  while (lines.length < count) {
    const from = lines.length;
    const wave = Array.from({ length: Math.min(50, count - from) }, (_, i) => open(from + i));
    lines.push(...(await Promise.all(wave)));
  }
  return lines;
}
