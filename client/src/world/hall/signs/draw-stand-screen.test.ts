import { expect, test } from 'vitest';
import { drawStandScreen, type StandSlides, slidesOf } from './draw-stand-screen.ts';
import { Pen } from './pen.ts';

const paper = {
  save: () => undefined,
  restore: () => undefined,
  translate: () => undefined,
  measureText: (text: string) => ({ width: text.length * 10 }),
  fillRect: () => undefined,
  beginPath: () => undefined,
  roundRect: () => undefined,
  ellipse: () => undefined,
  drawImage: () => undefined,
  fill: () => undefined,
  fillText: () => undefined,
} as unknown as CanvasRenderingContext2D;

const SLIDES: StandSlides = {
  accent: '#3a72ea',
  status: 'Dans 12 min',
  live: false,
  invite: 'À toi de jouer !',
  picture: {} as CanvasImageSource,
};

const written = (slides: StandSlides, seconds: number): string[] => {
  const pen = new Pen(paper, 396, 240);
  drawStandScreen(pen, slides, seconds);
  return pen.written;
};

test('B92. A stand’s screen says first who can be met there, then shows its picture, then invites, and begins anew', () => {
  expect(written(SLIDES, 0)).toEqual(['Dans 12 min']);
  expect(written(SLIDES, 5)).toEqual([]);
  expect(written(SLIDES, 8)).toEqual(['?', 'À toi de jouer !']);
  expect(written(SLIDES, 11)).toContain('Dans 12 min');
  // While one slide pushes another away both are seen.
  expect(written(SLIDES, 6.5)).toContain('?');
});

test('B92. Without a picture that came, or with nobody near, it shows what there is, and never nothing', () => {
  expect(slidesOf({ ...SLIDES, picture: null })).toEqual(['status', 'invite']);
  expect(slidesOf({ ...SLIDES, picture: null, status: null })).toEqual(['invite']);
  for (let seconds = 0; seconds < 20; seconds += 0.7)
    expect(written({ ...SLIDES, picture: null, status: null }, seconds)).toContain('À toi de jouer !');
});
