import type { look as fr } from '../fr/look.ts';
import type { Mirror } from '../words.ts';

/** How one looks in the city: chosen on the dressing card, beside helmet and vest. */
export const look: Mirror<typeof fr> = {
  skin: 'Skin tone',
  skinName: '{{number}} of {{all}}',
  hair: 'Hair',
  hairStyles: {
    short: 'short',
    curly: 'curly',
    long: 'long',
    tail: 'tied back',
    scarf: 'headscarf',
  },
  hairColour: 'Hair colour',
  hairColours: {
    black: 'black',
    brown: 'dark brown',
    chestnut: 'chestnut',
    red: 'red',
    blond: 'fair',
    grey: 'grey',
  },
  scarf: 'Headscarf colour',
  scarves: {
    teal: 'teal',
    violet: 'violet',
    rose: 'rose',
    blue: 'blue',
    sand: 'sand',
    ink: 'midnight blue',
  },
  build: 'Build',
  builds: { slim: 'slim', medium: 'medium', broad: 'broad' },
  way: 'I get about',
  ways: { walking: 'on foot', wheelchair: 'in a wheelchair' },
};
