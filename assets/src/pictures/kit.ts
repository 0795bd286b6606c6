/** Width and height of a picture, in its own units. */
export type Size = { width: number; height: number };

/** The wide format of stands, steps and sectors. */
export const WIDE: Size = { width: 480, height: 203 };
/** The format of a trade. */
export const CARD: Size = { width: 320, height: 200 };

/** A number with at most one decimal, so that files stay small and the same everywhere. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Colour stops from the first to the last, evenly spread unless written `'#rrggbb 40%'`. */
function stops(colours: readonly string[]): string {
  return colours
    .map((entry, index) => {
      const [colour, at] = entry.split(' ');
      const offset = at ?? `${n((index / (colours.length - 1)) * 100)}%`;
      const clear =
        colour!.length === 9 ? ` stop-opacity="${n(Number.parseInt(colour!.slice(7), 16) / 255)}"` : '';
      return `<stop offset="${offset}" stop-color="${colour!.slice(0, 7)}"${clear}/>`;
    })
    .join('');
}

/** A linear gradient from top to bottom, or turned `angle` degrees: 90 runs from left to right. */
export function linear(id: string, colours: readonly string[], angle = 0): string {
  const turn = angle === 0 ? '' : ` gradientTransform="rotate(${-angle} .5 .5)"`;
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"${turn}>${stops(colours)}</linearGradient>`;
}

/** A radial gradient; eight-digit colours carry their opacity. */
export function radial(id: string, colours: readonly string[]): string {
  return `<radialGradient id="${id}">${stops(colours)}</radialGradient>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${more && ` ${more}`}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, more = ''): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"${more && ` ${more}`}/>`;
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** An open line; the picture gives all lines round ends. */
export function stroke(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${more && ` ${more}`}/>`;
}

export function group(attributes: string, ...children: string[]): string {
  return `<g ${attributes}>${children.join('')}</g>`;
}

/** A whole picture. It is shown with the text alternative of the content file, so it carries none. */
export function picture(size: Size, defs: string[], ...children: string[]): string {
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" stroke-linecap="round" stroke-linejoin="round"><defs>${defs.join('')}</defs>${children.join('')}</svg>\n`;
}

/** The same numbers in 0…1 each time for one seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
