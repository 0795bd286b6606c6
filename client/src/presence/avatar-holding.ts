import { PART } from './avatar-parts.ts';
import type { Ring, SolidBuilder } from './solid-builder.ts';

/** What hands hold at work: a box a metre wide that the shader makes a crate or a board, and a tool a metre long. */
export function holding(body: SolidBuilder, near: boolean): void {
  for (const turn of [0, 1, 2, 3] as const) {
    const [s, c] = [Math.round(Math.sin((turn * Math.PI) / 2)), Math.round(Math.cos((turn * Math.PI) / 2))];
    body.grid(1, 1, PART.box, (u, v) => [
      [(u - 0.5) * c + 0.5 * s, v - 0.5, 0.5 * c - (u - 0.5) * s],
      [s, 0, c],
    ]);
  }
  for (const side of [1, -1])
    body.grid(1, 1, PART.box, (u, v) => [
      [u - 0.5, side * 0.5, side * (0.5 - v)],
      [0, side, 0],
    ]);
  const tool: Ring[] = [
    [-0.34, 0.04, 0.03, -0.212, 0.02],
    [-0.16, 0.034, 0.026, -0.212, 0.02],
    [-0.13, 0.014, 0.014, -0.212, 0.02],
    [0.72, 0.014, 0.014, -0.212, 0.02],
  ];
  body.loft(PART.tool, near ? tool : [tool[0]!, tool[2]!, tool[3]!], 3, 2);
}
