import type { Pen } from '../../../world/hall/signs/pen.ts';
import { CLASS_TYPE, INK, PAPER, SIDE, SOFT, write } from './class-type.ts';
import type { Face } from './screen-face.ts';

/** The large gear that holds the class's result, and two that it drives: place, radius, teeth, colour, first tooth. */
const GEARS = [
  [150, 228, 104, 14, '#e0a01f', 0],
  [276, 178, 46, 10, '#17a2bc', 0.16],
  [262, 292, 52, 10, '#e8492b', 0.05],
] as const;

/**
 * The end: the class's own result first. Those on the plinths stand before the lower third, so that nothing is written
 * there.
 */
export function drawOver(pen: Pen, face: Extract<Face, { is: 'over' }>): void {
  face.title.forEach((line, i) => {
    pen.line(line, SIDE, 62 + i * 52, 50, INK, { width: pen.w - 2 * SIDE });
  });
  for (const gear of GEARS) drawGear(pen, gear);
  pen.disc(150, 228, 66, 66, PAPER);
  if (face.percent !== null)
    pen.line(`${face.percent}\u202f%`, 150, 245, 48, INK, { align: 'center', width: 118 });
  const left = 350;
  const wide = pen.w - left - SIDE;
  const teams = face.teams ?? [];
  const together = teams.length > 0 ? { most: 36, least: 28, leading: 1.08 } : CLASS_TYPE.title;
  const words = { x: left, y: 128, w: wide, h: teams.length > 0 ? 46 : 120 };
  const tall = write(pen, face.percent === null ? face.played : face.together, words, together, INK);
  let foot = words.y + tall + 36;
  if (face.percent !== null && teams.length === 0)
    pen.line(face.played, left, foot, 34, SOFT, { weight: 600, plain: true, width: wide });
  foot = words.y + tall + 28;
  const columns = teams.length > 3 ? 2 : 1;
  teams.forEach((line, i) => {
    const x = left + (i % columns) * (wide / columns);
    const y = foot + Math.floor(i / columns) * 42;
    pen.line(line, x, y, 32, SOFT, { weight: 700, plain: true, width: wide / columns - 16 });
  });
}

function drawGear({ g }: Pen, [x, y, radius, teeth, colour, turn]: (typeof GEARS)[number]): void {
  g.fillStyle = colour;
  g.beginPath();
  for (let i = 0; i < teeth; i++)
    for (const [part, share] of [
      [0.02, 0.84],
      [0.3, 0.84],
      [0.38, 1],
      [0.64, 1],
      [0.72, 0.84],
    ] as const) {
      const angle = ((i + part) / teeth) * 2 * Math.PI + turn;
      g.lineTo(x + Math.cos(angle) * radius * share, y + Math.sin(angle) * radius * share);
    }
  g.closePath();
  g.fill();
  g.fillStyle = PAPER;
  g.beginPath();
  g.arc(x, y, radius * 0.42, 0, 7);
  g.fill();
}
