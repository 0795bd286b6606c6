import type { glossary as fr } from '../fr/glossary.ts';
import type { Mirror } from '../words.ts';

export const glossary: Mirror<typeof fr> = {
  title: 'The words of the factory',
  trail: 'Glossary',
  lead: 'The rare words of the stands and machines, in one sentence each. In the texts a dotted line is under them: press one to read it.',
  count_one: '{{count}} word',
  count_other: '{{count}} words',
  letters: 'Go to a letter',
  letter: 'Words in {{letter}}',
  none: 'This edition does not explain its rare words yet.',
  failed: 'The words could not be loaded. They will come with the network.',
  means: '{{term}}:',
};
