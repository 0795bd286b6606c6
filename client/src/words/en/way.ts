import type { way as fr } from '../fr/way.ts';
import type { Mirror } from '../words.ts';

export const way: Mirror<typeof fr> = {
  take: 'Walk me there',
  takeTo: 'Walk me there: {{name}}',
  towards: 'On the way: {{name}}',
  stop: 'Stop',
  leaving: 'On the way: {{name}}. Any key stops you.',
  arrived: 'Here you are: {{name}}.',
  near: 'One cannot come any closer.',
  lost: 'No way leads there from here. Take a few steps and try again.',
  door: 'It is behind this door: {{name}}.',
  goIn: 'Go in',
  closed: 'The hall of this pavilion is not open yet: I am taking you to its door.',
};
