import { REACTIONS, type Reaction } from '@ville-usine/shared/live/reaction';

/** Texels of a badge; six stand in a row. */
const BADGE = 128;

const COLOURS: Record<Reaction, string> = {
  bravo: '#c4560f',
  thanks: '#17785c',
  wow: '#5a3fb0',
  funny: '#8a5a00',
  love: '#c01f56',
  unclear: '#2b4fa8',
};

/** The pictograms of the keys that visitors press (Lucide, ISC), on 24 units; those of `filled` are solid. */
const DRAWN: Record<Reaction, { lines: readonly string[]; filled?: string }> = {
  bravo: {
    lines: [
      'M5.8 11.3 2 22l10.7-3.79',
      'M11 13c1.93 1.93 2.83 4.17 2 5-.83.83-3.07-.07-5-2-1.93-1.93-2.83-4.17-2-5 .83-.83 3.07.07 5 2Z',
      'M4 3h.01',
      'M22 8h.01',
      'M22 20h.01',
      'm22 2-2.24.75a2.9 2.9 0 0 0-1.96 3.12c.1.86-.57 1.63-1.45 1.63h-.38c-.86 0-1.6.6-1.76 1.44L14 10',
      'm22 13-.82-.33c-.86-.34-1.82.2-1.98 1.11c-.11.7-.72 1.22-1.43 1.22H17',
      'm11 2 .33.82c.34.86-.2 1.82-1.11 1.98C9.52 4.9 9 5.52 9 6.23V7',
    ],
  },
  thanks: {
    lines: [
      'M11 14h2a2 2 0 0 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 16',
      'm2 15 6 6',
      'm7 20 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a1 1 0 0 0-2.75-2.91',
    ],
    filled:
      'm14.45 13.39 5.05-4.694C20.196 8 21 6.85 21 5.75a2.75 2.75 0 0 0-4.797-1.837.276.276 0 0 1-.406 0A2.75 2.75 0 0 0 11 5.75c0 1.2.802 2.248 1.5 2.946L16 11.95',
  },
  wow: {
    lines: ['M20 2v4', 'M22 4h-4', 'M4 18.4v3.2', 'M5.6 20h-3.2'],
    filled:
      'M11.017 2.814a1 1 0 0 1 1.966 0l1.051 5.558a2 2 0 0 0 1.594 1.594l5.558 1.051a1 1 0 0 1 0 1.966l-5.558 1.051a2 2 0 0 0-1.594 1.594l-1.051 5.558a1 1 0 0 1-1.966 0l-1.051-5.558a2 2 0 0 0-1.594-1.594l-5.558-1.051a1 1 0 0 1 0-1.966l5.558-1.051a2 2 0 0 0 1.594-1.594z',
  },
  funny: {
    lines: ['M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20', 'M8.6 8.6v.8', 'M15.4 8.6v.8'],
    filled: 'M18 13a6 6 0 0 1-6 5 6 6 0 0 1-6-5h12Z',
  },
  love: {
    lines: [],
    filled:
      'M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5',
  },
  unclear: { lines: ['M7.5 8.6a4.5 4.2 0 0 1 9 0c0 3.2-3.4 3.6-4.5 6.4', 'M12 20h.01'] },
};

/** Draws the six badges in a row, each a pictogram on a disc of its own colour with a pale rim. */
export function drawBadges(canvas: HTMLCanvasElement): void {
  canvas.width = BADGE * REACTIONS.length;
  canvas.height = BADGE;
  const g = canvas.getContext('2d')!;
  g.clearRect(0, 0, canvas.width, canvas.height);
  REACTIONS.forEach((reaction, i) => {
    const middle = BADGE / 2;
    g.setTransform(1, 0, 0, 1, i * BADGE, 0);
    for (const [radius, colour] of [
      [60, '#fff8ec'],
      [53, COLOURS[reaction]],
    ] as const) {
      g.fillStyle = colour;
      g.beginPath();
      g.arc(middle, middle, radius, 0, 7);
      g.fill();
    }
    g.transform(2.9, 0, 0, 2.9, middle - 12 * 2.9, middle - 12 * 2.9);
    g.fillStyle = g.strokeStyle = '#ffffff';
    g.lineWidth = 2.6;
    g.lineCap = g.lineJoin = 'round';
    const { lines, filled } = DRAWN[reaction];
    for (const line of lines) g.stroke(new Path2D(line));
    if (filled) g.fill(new Path2D(filled));
  });
}
