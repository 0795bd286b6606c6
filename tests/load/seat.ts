import { setTimeout as pause } from 'node:timers/promises';
import type { Payload, Replies, Reply, RequestName } from '@ville-usine/shared/wire';
import { Line } from './line.ts';

const AGAIN_MS = 100;

/**
 * Someone's place at the product: their line, opened anew after every cut, on which what was not answered is asked again, as
 * a page does.
 */
export class Seat {
  private line: Promise<Line>;
  private closed = false;
  private readonly url: string;
  readonly cookie: string;
  private readonly enter: (line: Line) => Promise<unknown>;

  constructor(url: string, cookie: string, enter: (line: Line) => Promise<unknown>) {
    this.url = url;
    this.cookie = cookie;
    this.enter = enter;
    this.line = this.open();
  }

  private async open(): Promise<Line> {
    while (!this.closed) {
      try {
        const line = await Line.product(this.url, this.cookie);
        await this.enter(line);
        // A line that is cut while one enters is opened anew by this very loop.
        line.onClose = () => {
          if (!this.closed) this.line = this.open();
        };
        return line;
      } catch {
        await pause(AGAIN_MS);
      }
    }
    throw new Error('the seat is closed');
  }

  /** Asks until it is answered. Throws the code of a refusal that does not go by itself. */
  async ask<N extends RequestName>(name: N, payload: Payload<N>): Promise<Replies[N]> {
    while (true) {
      try {
        const reply = (await (await this.line).request(name, payload)) as Reply<N>;
        if (reply.ok) return reply.value;
        if (reply.error.code !== 'too-fast' && reply.error.code !== 'closing')
          throw new Refused(reply.error.code);
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
      await pause(AGAIN_MS);
    }
  }

  close(): void {
    this.closed = true;
    void this.line.then((line) => line.close()).catch(() => undefined);
  }
}

class Refused extends Error {}
