import type { SectorId } from '@ville-usine/shared/content/sector';

type Pen = CanvasRenderingContext2D;

function line(x: Pen, ...points: [number, number][]): void {
  x.beginPath();
  for (const [i, [a, b]] of points.entries()) i ? x.lineTo(a, b) : x.moveTo(a, b);
  x.stroke();
}

function ring(x: Pen, a: number, b: number, r: number, from = 0, to = 7): void {
  x.beginPath();
  x.arc(a, b, r, from, to);
  x.stroke();
}

function dot(x: Pen, a: number, b: number, r: number): void {
  x.beginPath();
  x.arc(a, b, r, 0, 7);
  x.fill();
}

function area(x: Pen, points: [number, number][]): void {
  x.beginPath();
  for (const [i, [a, b]] of points.entries()) i ? x.lineTo(a, b) : x.moveTo(a, b);
  x.fill();
}

/** One sign per sector, drawn about the origin within 45 units each way: readable when the word is not. */
export const PICTOGRAMS: Record<SectorId, (x: Pen) => void> = {
  maritime(x) {
    ring(x, 0, -38, 9);
    line(x, [0, -28], [0, 42]);
    line(x, [-18, -14], [18, -14]);
    ring(x, 0, 4, 38, 0.3, 2.84);
  },
  petrole(x) {
    x.beginPath();
    x.moveTo(0, -44);
    x.quadraticCurveTo(34, 2, 30, 18);
    x.arc(0, 16, 30, 0, Math.PI);
    x.quadraticCurveTo(-34, 2, 0, -44);
    x.fill();
  },
  chimie(x) {
    line(x, [-12, -42], [-12, -12], [-36, 36], [36, 36], [12, -12], [12, -42]);
    line(x, [-20, -42], [20, -42]);
    dot(x, -4, 18, 7);
    dot(x, 12, 26, 5);
  },
  plasturgie(x) {
    line(
      x,
      [-10, -44],
      [10, -44],
      [10, -26],
      [22, -10],
      [22, 42],
      [-22, 42],
      [-22, -10],
      [-10, -26],
      [-10, -44],
    );
    line(x, [-22, 10], [22, 10]);
  },
  electricite: (x) =>
    area(x, [
      [10, -46],
      [-26, 8],
      [-2, 8],
      [-10, 46],
      [26, -10],
      [2, -10],
    ]),
  electronique(x) {
    x.strokeRect(-22, -22, 44, 44);
    for (const k of [-12, 0, 12])
      for (const s of [-1, 1]) {
        line(x, [k, s * 22], [k, s * 42]);
        line(x, [s * 22, k], [s * 42, k]);
      }
  },
  aerospatial(x) {
    x.beginPath();
    x.moveTo(0, -46);
    x.quadraticCurveTo(26, -20, 16, 24);
    x.lineTo(-16, 24);
    x.quadraticCurveTo(-26, -20, 0, -46);
    x.fill();
    line(x, [-16, 10], [-32, 34]);
    line(x, [16, 10], [32, 34]);
    line(x, [0, 32], [0, 46]);
  },
  metallurgie(x) {
    line(x, [-38, -34], [-26, 24], [26, 24], [38, -34]);
    line(x, [-46, -34], [46, -34]);
    line(x, [0, 28], [0, 46]);
  },
  ciment(x) {
    line(x, [-42, 30], [42, -2], [48, 14], [-36, 46], [-42, 30]);
    line(x, [-30, -40], [10, -40], [-4, -10], [-16, -10], [-30, -40]);
  },
  mode(x) {
    line(x, [38, -40], [-34, 36]);
    ring(x, 32, -34, 8);
    x.beginPath();
    x.moveTo(30, -32);
    x.bezierCurveTo(50, 20, -10, -10, 10, 40);
    x.stroke();
  },
  agroalimentaire(x) {
    ring(x, 0, 10, 30);
    line(x, [0, -20], [6, -42]);
    x.beginPath();
    x.ellipse(20, -34, 14, 7, -0.5, 0, 7);
    x.fill();
  },
  parfum(x) {
    x.strokeRect(-28, -8, 56, 48);
    line(x, [-10, -8], [-10, -24], [10, -24], [10, -8]);
    line(x, [0, 4], [0, 28]);
    line(x, [-12, 16], [12, 16]);
  },
  eau(x) {
    ring(x, 0, 0, 34);
    for (let i = 0; i < 8; i++) {
      const [c, s] = [Math.cos(i * 0.785), Math.sin(i * 0.785)];
      line(x, [c * 10, s * 10], [c * 44, s * 44]);
    }
  },
};
