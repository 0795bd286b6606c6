import type { Pen } from '../../../world/hall/signs/pen.ts';
import { CLASS_TYPE, drawFoot, INK, ORANGE, PAPER, SIDE, SOFT, write } from './class-type.ts';
import { drawOver } from './draw-over.ts';
import { drawQuestion } from './draw-question.ts';
import type { Face } from './screen-face.ts';

/** Says what the class's quiz is at, on 480 units of height and the pen's width. */
export function drawFace(pen: Pen, face: Face): void {
  pen.ground(PAPER);
  if (face.is === 'lobby') drawLobby(pen, face);
  else if (face.is === 'question') drawQuestion(pen, face);
  else drawOver(pen, face);
}

function drawLobby(pen: Pen, { over, title, facts, left, right }: Extract<Face, { is: 'lobby' }>): void {
  const wide = pen.width(over, 32, { weight: 700, plain: true }) + 52;
  pen.plate(SIDE, 34, wide, 58, 29, ORANGE);
  pen.line(over, SIDE + 26, 74, 32, INK, { weight: 700, plain: true });
  const box = { x: SIDE, y: 122, w: pen.w - 2 * SIDE, h: 186 };
  const tall = write(pen, title, box, CLASS_TYPE.title, INK);
  pen.line(facts, SIDE, 122 + tall + 54, 36, SOFT, { weight: 600, plain: true, width: box.w });
  drawFoot(pen, left, right);
}
