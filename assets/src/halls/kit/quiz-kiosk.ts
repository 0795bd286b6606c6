import type { Builder } from './Builder.ts';
import type { Place } from './hall-plan.ts';
import { PAINT } from './palette.ts';

/** The quiz: a violet console on a round stage under a big yellow « ? ». */
export function buildQuizKiosk(b: Builder, quiz: Place): void {
  const q = b.at(quiz.x, 0, quiz.z, quiz.turn);
  q.cylinder(0, 0, 0, 1.5, 1.5, 0.1, { color: PAINT.yellow, sides: 32 });
  q.cylinder(0, 0.1, 0, 1.35, 1.35, 0.03, { color: PAINT.dark, sides: 32 });
  q.box(0, 0.13, 0, 0.9, 1, 0.5, { color: PAINT.violet, bevel: 0.08 });
  const tilt = -0.28;
  q.box(0, 1.1, 0.08, 1.5, 1, 0.16, { color: PAINT.dark, turn: [tilt, 0, 0], bevel: 0.04 });
  q.sign('quiz', 0, 1.628, 0.165, 1.38, 0.88, 0.95, tilt);
  for (const x of [-0.75, 0.75]) q.box(x, 0.13, -0.6, 0.16, 2.9, 0.16, { color: PAINT.violet });
  const flat: [number, number, number] = [Math.PI / 2, 0, 0];
  q.torus(0, 3.35, -0.6, 0.78, 0.14, { color: PAINT.yellow, sides: 44, turn: flat, gloss: 0.4 }, 10);
  q.cylinder(0, 3.35, -0.66, 0.76, 0.76, 0.1, { color: PAINT.violet, sides: 44, turn: flat });
  q.sign('question-mark', 0, 3.35, -0.545, 0.88, 0.88, 0.35);
  ['#2f9fe0', '#ffc53d', '#e85d75', '#3fb27f'].forEach((color, i) => {
    q.cylinder(-0.36 + i * 0.24, 0.98, 0.36, 0.08, 0.08, 0.09, {
      color,
      sides: 12,
      turn: [0.5, 0, 0],
      gloss: 0.5,
    });
  });
  q.lamp([0, 3, 0.9], PAINT.spot, 7, 5);
  q.deck(0, 0, 2.1, 2.1, 0.13);
  q.block(0, -0.2, 1.7, 1.1);
}
