import { circle, group, n, path, rect, stroke } from './kit.ts';

/**
 * Someone in a coat seen from afar, feet at (x, y), `height` units tall: kitchens, laboratories, clean rooms.
 * With `hair` the head is bare, without it a cap covers it; `arm` raises the right hand.
 */
export function whiteCoat(
  x: number,
  y: number,
  height: number,
  skin: string,
  { arm = 0, hair = '', coat = '#fffdf6' }: { arm?: number; hair?: string; coat?: string } = {},
): string {
  const hand = arm ? [9, -25 - arm] : [9, -15];
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${(height / 40).toFixed(2)})"`,
    rect(-4.8, -12, 4.2, 12, '#3a4468', 'rx="1.6"'),
    rect(0.6, -12, 4.2, 12, '#465078', 'rx="1.6"'),
    stroke(`M-6-25l-3 10M6-25L${hand.join(' ')}`, coat, 3.8),
    circle(-9, -14, 1.9, skin),
    circle(hand[0]!, hand[1]!, 1.9, skin),
    path('M-7-26q0-4 7-4t7 4l1.500 18h-17z', coat),
    stroke('M0-28v19', '#c9c2cf', 0.9),
    circle(0, -34, 4.6, skin),
    hair
      ? path('M-5.200-33.500q-.4-6.200 5.200-6.200t5.200 6.200q-2-3-5.200-3.200t-5.200 3.200z', hair)
      : path('M-5.400-34.500q-1-6 5.400-6t5.400 6z', coat) +
          rect(-5.6, -35.6, 11.2, 1.6, '#c9dbe6', 'rx=".8"'),
  );
}
