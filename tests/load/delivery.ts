import { type Child, sharedNow } from './child.ts';
import { Line, openLines } from './line.ts';
import { median, percentile } from './percentile.ts';

export type Delivery = { cpuRatio: number; p99Ratio: number; p99Ms: number; perVisitorBytes: number };

/**
 * A room of `size` people on the product and on the bare server, measured in turn: CPU per delivery, the 99th
 * percentile of the time a message takes at ten a second, and what an idle visitor costs in memory.
 */
export async function measureDelivery(
  product: Child,
  bare: Child,
  { size, rounds, messages }: { size: number; rounds: number; messages: number },
): Promise<Delivery> {
  const cookies = await product.ask('visitors', { count: size });
  const empty = await product.ask('memory', null);
  const inProduct = await openLines(size, async (i) => {
    const line = await Line.product(product.url, cookies[i]!);
    await line.request('live:join', { sessionId: 'charge' });
    return line;
  });
  const full = await product.ask('memory', null);
  const inBare = await openLines(size, () => Line.bare(bare.url));

  const everyMs = size > 1000 ? 100 : 20;
  // Both have compiled their code before they are compared, turn by turn.
  await broadcast(bare, inBare, messages, everyMs);
  await broadcast(product, inProduct, messages, everyMs);
  const cpuRatios: number[] = [];
  const p99Ratios: number[] = [];
  let p99Ms = 0;
  for (let round = 0; round < rounds; round++) {
    const ofBare = await broadcast(bare, inBare, messages, everyMs);
    const ofProduct = await broadcast(product, inProduct, messages, everyMs);
    cpuRatios.push(ofProduct.cpuUs / ofBare.cpuUs);
    const slowBare = await broadcast(bare, inBare, 50, 100);
    const slowProduct = await broadcast(product, inProduct, 50, 100);
    p99Ms = percentile(slowProduct.times, 0.99);
    p99Ratios.push(p99Ms / percentile(slowBare.times, 0.99));
  }
  for (const line of [...inProduct, ...inBare]) line.close();
  return {
    cpuRatio: median(cpuRatios),
    p99Ratio: median(p99Ratios),
    p99Ms,
    perVisitorBytes: (full - empty) / size,
  };
}

async function broadcast(
  child: Child,
  lines: Line[],
  count: number,
  everyMs: number,
): Promise<{ cpuUs: number; times: number[] }> {
  const times: number[] = [];
  let heard = 0;
  const all = new Promise<void>((resolve) => {
    for (const line of lines) {
      line.onEvent = (text) => {
        const at = text.match(/"at":([\d.]+)/)?.[1];
        if (at === undefined) return;
        times.push(sharedNow() - Number(at));
        if (++heard === count * lines.length) resolve();
      };
    }
  });
  const { cpuUs } = await child.ask('broadcast', { count, everyMs });
  await all;
  return { cpuUs, times };
}
