import type { Pen } from './pen.ts';

const NIGHT = '#1f2440';
const PAPER = '#fff6e6';
const INK = '#1f1a2e';
const ORANGE = '#ff6a1f';
const YELLOW = '#f6b21b';
const RED = '#d8562c';

export function drawStep(pen: Pen, n: number, title: string, line: string): void {
  pen.ground(NIGHT);
  pen.plate(8, 8, 112, 112, 20, ORANGE);
  pen.line(`${n}`, 64, 96, 92, INK, { align: 'center' });
  pen.line(title, 146, 66, 58, PAPER, { width: 350 });
  pen.line(line, 148, 106, 29, '#ffd9a6', { weight: 500, plain: true, width: 350 });
}

export function drawNumber(pen: Pen, n: number): void {
  pen.line(`${n}`, 64, 106, 116, PAPER, { align: 'center' });
}

export function drawBanner(pen: Pen, color: 'red' | 'yellow', name: string): void {
  const [cloth, ink] = color === 'red' ? [RED, PAPER] : [YELLOW, '#2a1d1a'];
  pen.ground(cloth);
  const { g } = pen;
  g.save();
  g.translate(96, 104);
  g.fillStyle = ink;
  for (let k = 0; k < 8; k++) {
    g.rotate(Math.PI / 4);
    g.fillRect(-13, -66, 26, 30);
  }
  g.restore();
  pen.disc(96, 104, 48, 48, ink);
  pen.disc(96, 104, 22, 22, cloth);
  g.save();
  g.translate(122, 566);
  g.rotate(-Math.PI / 2);
  pen.line(name, 0, 0, 76, ink, { width: 380 });
  g.restore();
}

export function drawQuiz(pen: Pen, title: string, line: string): void {
  pen.ground('#2a1f63');
  pen.line(title, 28, 92, 86, '#ffd166', { width: 330 });
  pen.line(line, 30, 134, 27, '#fff8ec', { weight: 600, plain: true, width: 330 });
  ['#2f9fe0', '#ffc53d', '#e85d75', '#3fb27f'].forEach((color, i) => {
    pen.plate(28 + (i % 2) * 166, 156 + Math.floor(i / 2) * 42, 156, 34, 10, color);
  });
}

export function drawQuestionMark(pen: Pen): void {
  pen.line('?', 64, 108, 126, '#ffd166', { align: 'center' });
}

/** A line of capitals in the middle of a coloured plate. */
export function drawPlate(pen: Pen, text: string, ground: string, ink: string, size: number): void {
  pen.ground(ground);
  const how = { align: 'center', width: pen.w - 32, spacing: 1 } as const;
  pen.line(text, pen.w / 2, pen.h / 2 + size * 0.34, size, ink, how);
}

export function drawVolts(pen: Pen): void {
  pen.ground(YELLOW);
  const { g } = pen;
  g.fillStyle = INK;
  g.beginPath();
  for (const [x, y] of [
    [72, 14],
    [34, 72],
    [60, 72],
    [48, 116],
    [96, 52],
    [68, 52],
  ] as const)
    g.lineTo(x, y);
  g.fill();
}

export function drawStripes(pen: Pen): void {
  pen.ground(YELLOW);
  const { g, h } = pen;
  g.fillStyle = '#2a2430';
  for (let k = -2; k < 14; k++) {
    g.beginPath();
    g.moveTo(k * 44, h + 2);
    g.lineTo(k * 44 + 22, h + 2);
    g.lineTo(k * 44 + 76, -2);
    g.lineTo(k * 44 + 54, -2);
    g.fill();
  }
}

/** The ultrasound's picture: a first echo, the back wall's, and a small one between. */
export function drawEcho(pen: Pen): void {
  pen.ground('#0c2f2c');
  const { g, w, h } = pen;
  g.strokeStyle = '#1c5a52';
  g.lineWidth = 2;
  for (let i = 1; i < 6; i++) {
    g.strokeRect((w / 6) * i, -4, 0, h + 8);
    if (i < 4) g.strokeRect(-4, (h / 4) * i, w + 8, 0);
  }
  g.strokeStyle = '#6ff0b8';
  g.lineWidth = 5;
  g.beginPath();
  for (let x = 6; x < w - 4; x += 2) {
    const peak = (at: number, tall: number) => tall * Math.exp(-(((x - at) / 7) ** 2));
    g.lineTo(x, h - 22 - peak(36, 118) - peak(128, 40) - peak(214, 92) - ((x * 37) % 5));
  }
  g.stroke();
}

/** What one sees through the door: sky, sea, cream houses, the plaza's pale ground. */
export function drawOutside(pen: Pen): void {
  const { g, w, h } = pen;
  const sky = g.createLinearGradient(0, 0, 0, h * 0.62);
  sky.addColorStop(0, '#8fd0ee');
  sky.addColorStop(1, '#fbe9c6');
  pen.ground(sky);
  g.fillStyle = '#7fa38b';
  g.beginPath();
  g.moveTo(-2, h * 0.62);
  for (let x = 0; x <= w; x += 16)
    g.lineTo(x, h * 0.54 - 9 * Math.sin(x * 0.021 + 1) - 4 * Math.sin(x * 0.07));
  g.lineTo(w + 2, h * 0.7);
  g.lineTo(-2, h * 0.7);
  g.fill();
  g.fillStyle = '#4fb3c4';
  g.fillRect(-2, h * 0.6, w + 4, h * 0.08);
  for (const [x, wide, tall, color] of [
    [14, 34, 46, '#f4e6c8'],
    [52, 26, 30, '#e9b58a'],
    [168, 30, 40, '#f0d9b0'],
    [204, 44, 58, '#f4e6c8'],
  ] as const) {
    g.fillStyle = color;
    g.fillRect(x, h * 0.68 - tall, wide, tall);
    g.fillStyle = '#c8694a';
    g.fillRect(x - 2, h * 0.68 - tall - 5, wide + 4, 6);
  }
  g.fillStyle = '#efdcb6';
  g.fillRect(-2, h * 0.68, w + 4, h * 0.34);
  g.fillStyle = '#e8482a';
  g.beginPath();
  g.moveTo(w * 0.47, h * 0.68);
  g.lineTo(w * 0.5, h * 0.68);
  g.lineTo(w * 0.58, h + 2);
  g.lineTo(w * 0.42, h + 2);
  g.fill();
}
