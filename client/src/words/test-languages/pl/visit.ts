import type { visit as fr } from '../../fr/visit.ts';
import type { Part } from '../../words.ts';

export const visit: Part<typeof fr> = {
  plan: {
    stamps_one: '{{count}} pieczątka',
    stamps_few: '{{count}} pieczątki',
    stamps_many: '{{count}} pieczątek',
    stamps_other: '{{count}} pieczątki',
  },
};
