import { room as en } from '../words/en/room.ts';
import { room as fr } from '../words/fr/room.ts';
import { addWords } from '../words/words.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    room: typeof fr;
  }
}

addWords('room', { fr, en });
