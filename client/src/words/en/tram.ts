import type { tram as fr } from '../fr/tram.ts';
import type { Mirror } from '../words.ts';

/** The tram of the ring boulevard: its stops, and what is called out in it. */
export const tram: Mirror<typeof fr> = {
  stop: {
    port: 'The Harbour',
    matter: 'Chemistry and Plastics',
    agora: 'The Agora',
    life: 'Fashion and Food',
  },
  next: 'Next stop: {{stop}}.',
  here: '{{stop}}. The doors are open.',
  off: 'Here you are at {{stop}}.',
  asked: 'You get off at the next stop: {{stop}}.',
  coming: 'The tram is coming to {{stop}}. Stay on the platform: it takes you in.',
};
