import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from './child.ts';
import { Line, openLines } from './line.ts';
import { percentile } from './percentile.ts';

/** Two hundred questions a second from a hundred people: the 99th percentile until committed and acknowledged, ms. */
export async function measureAsking(product: Child, seconds: number): Promise<number> {
  const cookies = await product.ask('visitors', { count: 100 });
  const lines = await openLines(100, (i) => Line.product(product.url, cookies[i]!));
  const times: number[] = [];
  const ask = async (line: Line, i: number) => {
    const text = `Pourquoi l’acier de la coulée ${i} est-il orange ?`;
    const sentMs = performance.now();
    const reply = await line.request('question:ask', {
      sessionId: 'charge',
      key: randomUUID(),
      text,
      place: null,
    });
    if (!(reply as { ok: boolean }).ok) throw new Error(JSON.stringify(reply));
    times.push(performance.now() - sentMs);
  };
  // A server that has just started compiles its code first; that is not what a class meets.
  for (let i = 0; i < 3; i++) await Promise.all(lines.map(ask));
  times.length = 0;
  const asked: Promise<void>[] = [];
  const startMs = performance.now();
  for (let i = 0; i < seconds * 200; i++) {
    asked.push(ask(lines[i % lines.length]!, i));
    await pause(Math.max(0, startMs + (i + 1) * 5 - performance.now()));
  }
  await Promise.all(asked);
  for (const line of lines) line.close();
  return percentile(times, 0.99);
}
