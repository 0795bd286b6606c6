import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openStorage } from '../../server/src/storage/open-storage.ts';
import { Actor } from '../stage/actor.ts';
import { ServerProcess } from '../stage/server-process.ts';
import { openVisit } from '../stage/start-server.ts';

const SESSION = 'demo-metallurgie';
/** Each visitor may ask three questions at once after a start. */
const BURST = 3;
const PER_SECOND = 200;

export type PowerCuts = {
  acknowledged: number;
  /** Acknowledged before a cut and not in the database. */
  lost: number;
  /** In the database twice. */
  doubled: number;
  /** Watchers whose state, after syncing alone, is not what the database says. */
  differing: number;
  /** Longest time from the kill until everyone had caught up, milliseconds. */
  backMs: number;
};

type Asked = { author: number; key: string; text: string };

/**
 * Kills a real server in the middle of 200 questions a second, `rounds` times, and starts it again on its data.
 * As a browser would, authors send what was not acknowledged again under the same key, and watchers only sync.
 */
export async function powerCuts({
  rounds,
  authors: many,
}: {
  rounds: number;
  authors: number;
}): Promise<PowerCuts> {
  const server = await ServerProcess.start();
  try {
    const cookies = await Promise.all(Array.from({ length: many }, () => openVisit(server.url)));
    const desk = await server.access('Modération');
    const staff = await server.access('Professionnel');
    const connect = (cookie: string, as: 'visitor' | 'staff') =>
      new Actor(server.url, { auth: { as }, extraHeaders: { cookie } }).connect();
    const watching = [
      [desk, 'staff'],
      [staff, 'staff'],
      [cookies[0]!, 'visitor'],
      [await openVisit(server.url), 'visitor'],
    ] as const;
    let watchers = await Promise.all(watching.map(([cookie, as]) => connect(cookie, as)));
    for (const one of watchers) await one.join(SESSION);

    const acknowledged = new Map<string, string>();
    let unsure: Asked[] = [];
    let backMs = 0;
    for (let round = 0; round < rounds; round++) {
      const authors = await Promise.all(cookies.map((cookie) => connect(cookie, 'visitor')));
      const again = unsure;
      unsure = [];
      const fresh = Array.from({ length: many * BURST }, (_, i) => ({
        author: i % many,
        key: randomUUID(),
        text: `Pourquoi ${round} ${i} ?`,
      }));
      const target = acknowledged.size + again.length + Math.ceil(many * (0.6 + 0.2 * (round % 5)));
      let cut = () => {};
      const isCut = new Promise<void>((resolve) => {
        cut = resolve;
      });
      const send = async (asked: Asked) => {
        const { author, key, text } = asked;
        const payload = { sessionId: SESSION, key, text, place: null };
        const reply = await authors[author]!.send('question:ask', payload).catch(() => null);
        if (reply === null) unsure.push(asked);
        if (!reply?.ok) return;
        acknowledged.set(key, reply.value.question.id);
        if (acknowledged.size % 20 === 0) {
          void watchers[0]!
            .send('question:approve', { questionId: reply.value.question.id })
            .catch(() => null);
        }
        if (acknowledged.size >= target) cut();
      };
      const sending = again.map(send);
      const pacing = (async () => {
        for (let i = 0; i < fresh.length && authors[0]!.socket.connected; i += 10) {
          sending.push(...fresh.slice(i, i + 10).map(send));
          await pause((1000 / PER_SECOND) * 10);
        }
        cut();
      })();
      await isCut;
      await server.kill();
      const killedAt = performance.now();
      await pacing;
      await Promise.all(sending);
      for (const one of [...authors, ...watchers]) one.close();

      await server.up();
      const known = watchers.map((one) => one.snapshot);
      watchers = await Promise.all(watching.map(([cookie, as]) => connect(cookie, as)));
      for (const [i, one] of watchers.entries()) {
        one.snapshot = known[i] ?? null;
        await one.sync(SESSION);
      }
      backMs = Math.max(backMs, performance.now() - killedAt);
    }
    const [synced, fresh] = await lastStates(watchers);
    for (const one of watchers) one.close();
    await server.stop();
    const { ids, texts } = await keptIn(server.dataDir);
    return {
      acknowledged: acknowledged.size,
      lost: [...acknowledged.values()].filter((id) => !ids.has(id)).length,
      doubled: texts.length - new Set(texts).size,
      differing: synced.filter((state, i) => state !== fresh[i]).length,
      backMs,
    };
  } finally {
    await server.remove();
  }
}

/** What each watcher holds from syncing, and what the database says to them now, both as text. */
async function lastStates(watchers: Actor[]): Promise<[string[], string[]]> {
  const synced = watchers.map(stateOf);
  for (const one of watchers) await one.join(SESSION);
  return [synced, watchers.map(stateOf)];
}

function stateOf({ snapshot }: Actor): string {
  const { heads, questions, own, desk } = snapshot!;
  const sorted = <T extends { id: string }>(list: T[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const atDesk = desk && [sorted(desk.questions), sorted(desk.journal)];
  return JSON.stringify([heads, sorted(questions), sorted(own), atDesk]);
}

async function keptIn(dataDir: string): Promise<{ ids: Set<string>; texts: string[] }> {
  const storage = await openStorage({ dataDir });
  const rows = await storage.db.selectFrom('questions').select(['id', 'text']).execute();
  await storage.close();
  return { ids: new Set(rows.map((row) => row.id)), texts: rows.map((row) => row.text) };
}
