import { DataTexture, FloatType, Matrix4, RGBAFormat } from 'three';
import { moveMachine } from './move-machines.ts';
import type { Mover } from './scene-notes.ts';

/**
 * Where all movers are, as a picture the graphics card reads: a row of four texels each, in the order of the notes.
 * So all machines share one material, and the renderer has nothing to tell it between two of them.
 */
export class MoverMatrices {
  readonly texture: DataTexture;
  private readonly rows: Float32Array;
  private readonly matrix = new Matrix4();

  constructor(count: number) {
    this.rows = new Float32Array(count * 16);
    this.texture = new DataTexture(this.rows, 4, count, RGBAFormat, FloatType);
  }

  /** Puts the mover of a row where it is at `time` seconds. */
  move(row: number, mover: Mover, time: number): void {
    moveMachine(this.matrix, mover, time);
    this.matrix.toArray(this.rows, row * 16);
    this.texture.needsUpdate = true;
  }
}
