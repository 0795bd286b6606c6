import { applyLogged } from '@ville-usine/shared/live/apply-event';
import type { LiveSnapshot, Logged } from '@ville-usine/shared/live/event';
import type { Payload, Replies, Reply, RequestName, ServerToClient } from '@ville-usine/shared/wire';
import { io, type Socket } from 'socket.io-client';

type AnySocket = Socket<
  Record<string, (...args: never[]) => void>,
  Record<string, (...args: unknown[]) => void>
>;

export type ActorOptions = {
  /** Where the sockets lie, beneath an edition's own address. */
  path?: string;
  transports?: ('polling' | 'websocket')[];
  auth?: Record<string, unknown>;
  extraHeaders?: Record<string, string>;
};

/** Someone at a page of their own: one socket, everything that reached it, and the live state as a client keeps it. */
export class Actor {
  readonly socket: AnySocket;
  /** Every packet that reached this person, as it was on the wire. */
  readonly packets: string[] = [];
  readonly events: Logged[] = [];
  snapshot: LiveSnapshot | null = null;
  /** True once an entry came that does not follow the one before. */
  gap = false;

  constructor(url: string, { path, transports = ['websocket'], auth, extraHeaders }: ActorOptions = {}) {
    this.socket = io(url, {
      transports,
      forceNew: true,
      reconnection: false,
      autoConnect: false,
      ...(path ? { path } : {}),
      ...(auth ? { auth } : {}),
      ...(extraHeaders ? { extraHeaders } : {}),
    }) as AnySocket;
    this.socket.io.on('open', () => {
      this.socket.io.engine.on('packet', ({ data }) => this.packets.push(String(data)));
    });
    this.socket.on('live:event', (entry) => this.hear(entry as Logged));
  }

  /** Resolves once connected; rejects with the server's refusal. */
  connect(): Promise<this> {
    return new Promise((resolve, reject) => {
      this.socket.once('connect', () => resolve(this));
      this.socket.once('connect_error', reject);
      this.socket.connect();
    });
  }

  /** Sends a request and gives back the whole reply, refusal or not. Rejects at once where there is no line. */
  async send<N extends RequestName>(name: N, payload: Payload<N>): Promise<Reply<N>> {
    if (!this.socket.connected) throw new Error(`${name}: no line`);
    return (await this.socket.timeout(15_000).emitWithAck(name, payload as never)) as Reply<N>;
  }

  /** Sends a request that is expected to succeed. */
  async do<N extends RequestName>(name: N, payload: Payload<N>): Promise<Replies[N]> {
    const reply = await this.send(name, payload);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
    return reply.value;
  }

  /** The code of the refusal that is expected. */
  async refused<N extends RequestName>(name: N, payload: Payload<N>): Promise<string> {
    const reply = await this.send(name, payload);
    if (reply.ok) throw new Error(`${name} was not refused`);
    return reply.error.code;
  }

  async join(sessionId: string): Promise<LiveSnapshot> {
    const early = this.events.length;
    const answer = await this.do('live:join', { sessionId });
    if ('waiting' in answer) throw new Error(`${sessionId} is full: place ${answer.waiting.place}`);
    this.snapshot = answer;
    for (const entry of this.events.slice(early)) this.apply(entry);
    return this.snapshot ?? answer;
  }

  /** Asks for what was missed until nothing is. */
  async sync(sessionId: string): Promise<void> {
    for (let more = true; more; ) {
      const reply = await this.do('live:sync', { sessionId, since: this.snapshot?.heads ?? { public: 0 } });
      for (const entry of reply.events) this.apply(entry);
      more = reply.more;
    }
    this.gap = false;
  }

  /** The next message of this name that `wanted` accepts. */
  next<N extends keyof ServerToClient>(
    name: N,
    wanted: (...args: Parameters<ServerToClient[N]>) => boolean = () => true,
  ): Promise<Parameters<ServerToClient[N]>> {
    return new Promise((resolve) => {
      const listen = (...args: never[]) => {
        const typed = args as unknown as Parameters<ServerToClient[N]>;
        if (!wanted(...typed)) return;
        this.socket.off(name as string, listen);
        resolve(typed);
      };
      this.socket.on(name as string, listen);
    });
  }

  /** Resolves once everything the server sent before this moment has arrived: an answer comes after it. */
  async settled(sessionId: string): Promise<void> {
    await this.send('live:sync', { sessionId, since: {} });
  }

  close(): void {
    this.socket.close();
  }

  private hear(entry: Logged): void {
    this.events.push(entry);
    this.apply(entry);
  }

  private apply(entry: Logged): void {
    if (!this.snapshot) return;
    const { snapshot, gap } = applyLogged(this.snapshot, entry);
    this.snapshot = snapshot;
    this.gap ||= gap;
  }
}
