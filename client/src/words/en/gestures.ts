import type { gestures as fr } from '../fr/gestures.ts';
import type { Mirror } from '../words.ts';

/** What one says with one's arms, and where one sits. */
export const gestures: Mirror<typeof fr> = {
  title: 'Gestures',
  do: {
    wave: 'Wave',
    applaud: 'Clap',
    raise: 'Raise a hand',
    point: 'Point',
    thumb: 'Thumbs up',
    cheer: 'Jump for joy',
  },
  own: {
    wave: 'You wave.',
    applaud: 'You clap.',
    raise: 'You raise your hand.',
    point: 'You point ahead.',
    thumb: 'You give a thumbs up.',
    cheer: 'You jump for joy.',
  },
  seen: {
    wave: '{{name}} waves.',
    applaud: '{{name}} claps.',
    raise: '{{name}} raises a hand.',
    point: '{{name}} points at something.',
    thumb: '{{name}} gives a thumbs up.',
    cheer: '{{name}} jumps for joy.',
  },
  guide: 'Teacher, {{label}}',
  tooFast: 'Too many gestures at once: wait a little.',
  bench: 'the bench',
  step: 'the steps',
  seated: 'You are on a bench. Any key gets you up.',
};
