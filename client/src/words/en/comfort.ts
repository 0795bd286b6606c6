import type { comfort as fr } from '../fr/comfort.ts';
import type { Mirror } from '../words.ts';

export const comfort: Mirror<typeof fr> = {
  open: 'Comfort',
  title: 'My comfort',
  line: 'These choices stay on this device. Nobody else sees them.',
  size: 'Text size',
  percent: '{{value}}%',
  letter: 'Letters',
  letters: { plain: 'Atkinson, this site’s letters', dyslexic: 'OpenDyslexic' },
  airy: 'Airy text',
  airyHint: 'more room between lines, words and letters',
  calm: 'Pause everything',
  calmHint: 'nothing moves by itself any more, on pages and in the 3D city',
  captions: 'Write out the sounds of the city',
  captionWishes: { quiet: 'While sound is off', always: 'Always', never: 'Never' },
  keys: 'Change the keys of the city',
  sample: 'A piece of steel leaves the furnace: it shines like the sun.',
  sampleLabel: 'Example',
  reset: 'Put everything back',
  more: 'This site’s accessibility',
  said: {
    size: 'Text at {{value}}%.',
    letter: 'Letters: {{name}}.',
    airyOn: 'Airy text.',
    airyOff: 'Text as close as before.',
    calmOn: 'Everything is paused.',
    calmOff: 'Animations are back.',
    reset: 'Everything is as on the first day.',
  },
};
