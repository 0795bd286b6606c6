const PAPER = '#fff6e2';
const INK = '#1e1a33';
type Pen = CanvasRenderingContext2D;

function camera(pen: Pen, x: number, y: number, size: number, colour: string, hole: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(x - size, y - size * 0.55, size * 2, size * 1.3, size * 0.22);
  pen.roundRect(x - size * 0.42, y - size * 0.85, size * 0.84, size * 0.5, size * 0.14);
  pen.fill();
  for (const [radius, fill] of [
    [0.46, hole],
    [0.3, colour],
    [0.13, hole],
  ] as const) {
    pen.fillStyle = fill;
    pen.beginPath();
    pen.arc(x, y + size * 0.1, size * radius, 0, 7);
    pen.fill();
  }
}

/** The round sign with its camera and the mark on the ground, side by side from `top` on, 256 texels each. */
export function drawPhotoSigns(pen: Pen, top: number): void {
  const disc = (x: number, radius: number, colour: string) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(x, top + 128, radius, 0, 7);
    pen.fill();
  };
  pen.fillStyle = INK;
  pen.fillRect(0, top, 256, 256);
  disc(128, 114, '#ffc53d');
  camera(pen, 128, top + 128, 66, INK, '#ffc53d');
  pen.fillStyle = PAPER;
  pen.fillRect(256, top, 256, 256);
  disc(384, 112, '#ffc53d');
  disc(384, 96, '#e9d3a4');
  camera(pen, 384, top + 128, 56, INK, '#ffc53d');
}
