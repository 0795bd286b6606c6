/** Writes `text` at (x, y), texels, within `room`: longer words are set narrower, never cut. */
export function fitWords(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  room: number,
): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(Math.min(1, room / pen.measureText(text).width), 1);
  pen.fillText(text, 0, 0);
  pen.restore();
}
