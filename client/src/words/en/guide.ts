import type { guide as french } from '../fr/guide.ts';
import type { Mirror } from '../words.ts';

export const guide: Mirror<typeof french> = {
  name: 'Boulon',
  label: 'Boulon, your guide',
  count: '{{number}} of {{all}}',
  skip: 'Skip',
  thanks: 'Thanks!',
  recall: 'See Boulon the guide again',
  look: {
    keys: 'Hi, I’m Boulon! Look around: drag the mouse over the picture, or {{turn}}.',
    touch: 'Hi, I’m Boulon! Look around: slide a finger over the picture.',
    pad: 'Hi, I’m Boulon! Look around with the right stick.',
  },
  walk: {
    keys: 'Walk a little: {{keys}}. Or click the ground: you go there by yourself.',
    touch: 'Walk a little: push the disc, or touch the ground where you want to go.',
    pad: 'Walk a little with the left stick.',
  },
  run: {
    keys: 'And now run! Hold {{run}} while you walk.',
    touch: 'And now run! Push the disc well beyond its edge.',
    pad: 'And now run! Press the left stick while you walk.',
  },
  door: {
    keys: 'Go to a door: follow a coloured line, or be walked there.',
    touch: 'Go to a door: touch it from afar, or be walked there.',
    pad: 'Go to a door: follow a coloured line.',
  },
  map: {
    keys: 'One last thing: open the map with {{map}}. There you choose where to go.',
    touch: 'One last thing: open the map, at the top. There you choose where to go.',
    pad: 'One last thing: open the map with the “view” button. There you choose where to go.',
  },
  bye: 'Well done, the city is yours! You find me in the pause.',
};
