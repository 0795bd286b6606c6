import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStorage, type Storage } from '../../server/src/storage/open-storage.ts';

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A port nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** The product itself in a process of its own, on a new database with the demo's people. */
export class RunningServer {
  readonly url: string;
  private child: ChildProcess | null = null;
  private printed = '';

  private constructor(
    private readonly port: number,
    private readonly dataDir: string,
    private readonly more: Record<string, string>,
  ) {
    this.url = `http://localhost:${port}`;
  }

  /** With more variables of the environment, where some are given. */
  static async start(more: Record<string, string> = {}): Promise<RunningServer> {
    const dataDir = await mkdtemp(join(tmpdir(), 'ville-usine-'));
    const server = new RunningServer(await freePort(), dataDir, more);
    await server.up();
    return server;
  }

  /** Starts the process and waits until it says it is ready. */
  async up(): Promise<void> {
    this.printed = '';
    const env = {
      ...process.env,
      PORT: String(this.port),
      DATA_DIR: this.dataDir,
      DEMO: '1',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'test',
      ...this.more,
    };
    const child = spawn(process.execPath, [MAIN], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        this.printed += String(chunk);
      });
    const deadline = Date.now() + 60_000;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`The server stopped: ${this.printed}`);
      if (Date.now() > deadline) throw new Error(`The server is not ready: ${this.printed}`);
      const ready = await fetch(`${this.url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) return;
      await pause(100);
    }
  }

  /** The link printed for a role: « pro », « moderation », « organisation ». */
  link(role: RegExp): string {
    const line = this.printed.split('\n').find((text) => role.test(text) && text.includes('/acces/'));
    const url = line?.match(/https?:\/\/\S+/)?.[0];
    if (!url) throw new Error(`No link for ${role} in:\n${this.printed}`);
    return url;
  }

  /** Those of every edition, in their order. */
  links(role: RegExp): string[] {
    const lines = this.printed.split('\n').filter((text) => role.test(text) && text.includes('/acces/'));
    return lines.flatMap((line) => line.match(/https?:\/\/\S+/) ?? []);
  }

  /** The class code printed at the start. */
  classCode(): string {
    const code = this.printed.match(/\b[A-ZÉÈ]{3,}-\d{2}\b/)?.[0];
    if (!code) throw new Error(`No class code in:\n${this.printed}`);
    return code;
  }

  /** Reads what is on disk; the process has been ended before. */
  async onDisk<T>(read: (db: Storage['db']) => Promise<T>): Promise<T> {
    const storage = await openStorage({ dataDir: this.dataDir });
    try {
      return await read(storage.db);
    } finally {
      await storage.close();
    }
  }

  /** Has it read its editions again, as after their files were exchanged. */
  readAgain(): void {
    this.child?.kill('SIGUSR2');
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.dataDir, { recursive: true, force: true });
  }

  private end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || child.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  }
}
