function channel(value: number): number {
  const part = value / 255;
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function channels(hex: string): [number, number, number] {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2). */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex);
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour with its channels multiplied by `factor`, 0 to 1. */
export function darken(hex: string, factor: number): string {
  return `#${channels(hex)
    .map((value) =>
      Math.round(value * factor)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The same hue, dark enough for white words: contrast of 5.05 at least. */
export function deep(hex: string): string {
  let factor = 1;
  let colour = hex;
  while (contrast(colour, '#ffffff') < 5.05 && factor > 0.2) {
    factor -= 0.03;
    colour = darken(hex, factor);
  }
  return colour;
}
