import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a server under measure is asked over its process channel. */
export type Commands = {
  /** Adds visitors; their cookies. */
  visitors: [input: { count: number }, output: string[]];
  /** Adds classes of so many pupils; the pupils' cookies, class by class. */
  classes: [input: { count: number; pupils: number }, output: string[][]];
  /** Adds visits of classes that are over and left all they can behind; the secrets of their private links. */
  visits: [input: { count: number; pupils: number }, output: string[]];
  /** Adds approved questions of a hundred visitors to the session; how many it has. */
  questions: [input: { count: number }, output: number];
  /** Sends `count` stamped messages to everyone, one every `everyMs`; the CPU it took, microseconds. */
  broadcast: [input: { count: number; everyMs: number }, output: { cpuUs: number }];
  /** CPU used so far, microseconds. */
  cpu: [input: null, output: number];
  /** Resident memory after a collection, bytes. */
  memory: [input: null, output: number];
};
export type Command = keyof Commands;

export type Child = {
  url: string;
  ask<C extends Command>(command: C, input: Commands[C][0]): Promise<Commands[C][1]>;
  stop(): Promise<void>;
};

/** Starts `file` (beside this one) as a process that answers commands; resolves once it says where it listens. */
export async function startChild(file: string): Promise<Child> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ['--import', 'tsx', '--conditions=source', '--expose-gc'],
  });
  let asked = 0;
  const waiting = new Map<number, (output: never) => void>();
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  child.on('message', ({ id, output }: { id: number; output: never }) => {
    waiting.get(id)?.(output);
    waiting.delete(id);
  });
  return {
    url,
    ask: (command, input) =>
      new Promise((resolve) => {
        waiting.set(++asked, resolve);
        child.send({ id: asked, command, input });
      }),
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** The other side: answers commands, once `url` is open. */
export function serveCommands(
  url: string,
  answers: { [C in Command]?: (input: Commands[C][0]) => Promise<Commands[C][1]> },
): void {
  process.on('message', async ({ id, command, input }: { id: number; command: Command; input: never }) => {
    process.send?.({ id, output: await answers[command]?.(input) });
  });
  process.send?.({ url });
}

/** How every server under measure tells what it has used. */
export const usage = {
  async cpu(): Promise<number> {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  async memory(): Promise<number> {
    // What a busy moment left behind is no memory of anybody's: one who is idle is measured after all was collected.
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    return process.memoryUsage.rss();
  },
};

/** Calls `send` `count` times, one every `everyMs`, and gives the CPU it took with all that follows from it. */
export async function paced(count: number, everyMs: number, send: () => void): Promise<{ cpuUs: number }> {
  const before = process.cpuUsage();
  await new Promise<void>((resolve) => {
    let sent = 0;
    const timer = setInterval(() => {
      if (sent++ < count) return send();
      clearInterval(timer);
      resolve();
    }, everyMs);
  });
  const { user, system } = process.cpuUsage(before);
  return { cpuUs: user + system };
}

/** Milliseconds on a clock that both processes share. */
export const sharedNow = () => performance.timeOrigin + performance.now();

/** A public question as it travels to a room, with the moment it left. */
export function stampedEntry(seq: number) {
  return {
    sessionId: 'charge',
    stream: 'public' as const,
    seq,
    at: sharedNow(),
    event: {
      kind: 'question' as const,
      question: {
        id: '0f8fad5b-d9cb-469f-a165-70867728950e',
        text: 'Pourquoi faut-il chauffer l’acier à 1 600 °C alors que le fer fond à 1 538 °C ?',
        pseudonym: 'Tournevis Agile',
        place: { kind: 'stand' as const, id: 'acierie-belle-etoile' },
        state: { name: 'approved' as const },
        votes: 12,
        pinned: false,
        reworded: false,
        approvedAt: '2021-11-23T09:00:00.000Z',
      },
    },
  };
}
