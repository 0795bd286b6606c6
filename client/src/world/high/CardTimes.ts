/** A frame is looked at this often, and so many are remembered. */
const EVERY = 12;
const KEPT = 9;
/** Longer than this nobody waits for an answer, milliseconds: a frame with time to spare is done by then. */
const PATIENCE_MS = 40;

/**
 * How long the graphics card is busy with a frame. The time from frame to frame says nothing of it where a screen
 * sets the pace; a fence behind the last drawing call does.
 */
export class CardTimes {
  private readonly gl: WebGL2RenderingContext;
  private readonly kept: number[] = [];
  private readonly channel = new MessageChannel();
  private fence: WebGLSync | null = null;
  private since = 0;
  private frames = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.channel.port1.onmessage = () => this.ask();
  }

  /** To be called right after every frame's drawing; gives the median in milliseconds, infinite while unknown. */
  read(): number {
    if (++this.frames % EVERY === 0 && !this.fence) {
      this.fence = this.gl.fenceSync(this.gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      this.gl.flush();
      this.since = performance.now();
      if (this.fence) this.channel.port2.postMessage(0);
    }
    if (this.kept.length < KEPT) return Number.POSITIVE_INFINITY;
    return [...this.kept].sort((a, b) => a - b)[KEPT >> 1]!;
  }

  private ask(): void {
    const { gl, fence } = this;
    if (!fence) return;
    const took = performance.now() - this.since;
    const done = gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
    if (!done && took < PATIENCE_MS) {
      this.channel.port2.postMessage(0);
      return;
    }
    gl.deleteSync(fence);
    this.fence = null;
    this.kept.push(done ? took : Number.POSITIVE_INFINITY);
    if (this.kept.length > KEPT) this.kept.shift();
  }
}
