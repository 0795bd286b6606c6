import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cookieOf } from './start-server.ts';

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const OPEN = 'Ville-Usine est ouverte.';

/** The built server in a process of its own, that can be killed and started again on the same data. */
export class ServerProcess {
  readonly url: string;
  readonly dataDir = mkdtempSync(join(tmpdir(), 'ville-usine-process-'));
  private readonly port: number;
  private child: ChildProcess | null = null;
  private printed = '';

  private constructor(
    port: number,
    private readonly more: Record<string, string>,
  ) {
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts it with the demonstration on an empty database, and with more variables where some are given. */
  static async start(more: Record<string, string> = {}): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), more);
    await server.up();
    return server;
  }

  /** Resolves once it listens. Rejects with what it printed when it stops instead. */
  async up(): Promise<void> {
    const { PORT: _, ...environment } = process.env;
    const env = {
      ...environment,
      PORT: String(this.port),
      HOST: '127.0.0.1',
      DATA_DIR: this.dataDir,
      DEMO: '1',
      LOG_LEVEL: 'warn',
      ...this.more,
    };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.printed = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        this.printed += String(chunk);
        if (this.printed.includes(OPEN)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => reject(new Error(`The server stopped: ${this.printed}`)));
    });
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  async remove(): Promise<void> {
    await this.end('SIGKILL');
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** The cookie that the printed link of this row gives. */
  async access(row: 'Modération' | 'Professionnel' | 'Organisation'): Promise<string> {
    const path = this.printed.match(new RegExp(`${row}.*(/acces/\\S+)`))?.[1];
    if (!path) throw new Error(`No link for ${row} in: ${this.printed}`);
    return cookieOf(await fetch(`${this.url}${path}`, { redirect: 'manual' }));
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

/** A port nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
