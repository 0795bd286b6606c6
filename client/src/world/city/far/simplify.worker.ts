import { farIndex, type Whole } from './far-index.ts';

/** Beside the picture's own thread: a pavilion takes some tens of milliseconds. */
addEventListener('message', async ({ data }: MessageEvent<Whole>) => {
  const far = await farIndex(data);
  postMessage(far, { transfer: [far.buffer] });
});
