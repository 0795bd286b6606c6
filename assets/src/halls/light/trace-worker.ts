import { parentPort, workerData } from 'node:worker_threads';
import { RayTracer, type TraceScene } from './ray-tracer.ts';

/** A stretch of points to light: `direct`, `gather`, or both. The answer holds four numbers a point. */
export type TraceJob = {
  from: number;
  to: number;
  mode: 'direct' | 'gather' | 'full';
  rays: number;
  seed: number;
  position: Float32Array;
  normal: Float32Array;
  map: Float32Array | null;
};

const tracer = new RayTracer((workerData as { scene: TraceScene }).scene);

parentPort!.on('message', (job: TraceJob) => {
  const light = new Float32Array((job.to - job.from) * 4);
  const [near, far] = [
    [0, 0, 0],
    [0, 0, 0, 0],
  ];
  for (let i = job.from; i < job.to; i++) {
    tracer.stand(job.position, job.normal, i, job.seed);
    if (job.mode !== 'gather') tracer.direct(near!);
    if (job.mode !== 'direct') tracer.gather(far!, job.rays, job.map);
    const o = (i - job.from) * 4;
    for (let c = 0; c < 3; c++)
      light[o + c] = (job.mode === 'gather' ? 0 : near![c]!) + (job.mode === 'direct' ? 0 : far![c]!);
    light[o + 3] = job.mode === 'direct' ? 0 : far![3]!;
  }
  parentPort!.postMessage(light, [light.buffer]);
});
