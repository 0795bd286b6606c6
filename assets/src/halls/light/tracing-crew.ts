import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TraceScene } from './ray-tracer.ts';
import type { TraceJob } from './trace-worker.ts';

type Points = { position: Float32Array; normal: Float32Array };
const STRETCH = 6000;

/** A thread does not inherit the loader that reads TypeScript: it registers its own, then starts the tracer. */
const READS_TYPESCRIPT = `
  const { workerData } = require('node:worker_threads');
  import(workerData.loader).then(({ register }) => { register(); return import(workerData.tracer); });
`;
const where = {
  loader: import.meta.resolve('tsx/esm/api'),
  tracer: new URL('./trace-worker.ts', import.meta.url).href,
};

/** Worker threads that light points together. The same points and seed give the same light on any machine. */
export class TracingCrew {
  private readonly workers: Worker[];

  constructor(scene: TraceScene) {
    this.workers = Array.from(
      { length: Math.min(8, availableParallelism()) },
      () => new Worker(READS_TYPESCRIPT, { eval: true, workerData: { ...where, scene } }),
    );
  }

  /** Four numbers a point: linear red, green, blue, and the share of rays that began inside something. */
  async light(points: Points, mode: TraceJob['mode'], rays: number, seed: number, map: Float32Array | null) {
    const count = points.position.length / 3;
    const out = new Float32Array(count * 4);
    let next = 0;
    const work = async (worker: Worker): Promise<void> => {
      while (next < count) {
        const from = next;
        next = Math.min(count, from + STRETCH);
        const job: TraceJob = { from, to: next, mode, rays, seed, ...points, map };
        out.set(await ask(worker, job), from * 4);
      }
    };
    await Promise.all(this.workers.map(work));
    return out;
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.workers.map((w) => w.terminate()));
  }
}

function ask(worker: Worker, job: TraceJob): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (light: Float32Array) => {
      worker.off('error', reject);
      resolve(light);
    });
    worker.postMessage(job);
  });
}
