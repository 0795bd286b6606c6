import { fitWords } from '../discover/fit-words.ts';

/** The face of all signs. */
export const FONT = '"Bricolage Grotesque", "Arial Black", sans-serif';

/** Writes a sign's words in a weight and a size of its face; texels. */
export function fit(
  pen: CanvasRenderingContext2D,
  text: string,
  left: number,
  middle: number,
  room: number,
  weight: number,
  size: number,
): void {
  pen.font = `${weight} ${size}px ${FONT}`;
  fitWords(pen, text, left, middle, room);
}
