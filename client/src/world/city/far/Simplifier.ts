import type { Whole } from './far-index.ts';

/** Asks a thread of its own for far models, one after the other. */
export class Simplifier {
  private readonly worker = new Worker(new URL('./simplify.worker.ts', import.meta.url), { type: 'module' });

  /** The triangles of a mesh that suffice from afar. Rejects where the thread does not run; ask for one at a time. */
  simplify(whole: Whole): Promise<Uint32Array> {
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }: MessageEvent<Uint32Array>) => resolve(data);
      this.worker.onerror = ({ message }) => reject(new Error(message || 'The far models cannot be made.'));
      this.worker.postMessage(whole, [whole.position.buffer, whole.paint.buffer, whole.index.buffer]);
    });
  }

  end(): void {
    this.worker.terminate();
  }
}
