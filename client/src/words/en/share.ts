import type { share as fr } from '../fr/share.ts';
import type { Mirror } from '../words.ts';

/** What other sites and search engines say of a page. */
export const share: Mirror<typeof fr> = {
  titled: '{{title}} · Ville-Usine',
  fictional: '{{text}} Fictional company, for demonstration.',
  plan: 'The plan of the city: {{pavilions}} pavilions, {{stands}} stands, their trades and quizzes, to visit without 3D.',
  sector: '{{invitation}} Stands, trades, quiz and meetings of the pavilion.',
  trade: '{{does}} A day, training paths and the stands where you can meet this trade.',
  near: 'Events of industry near you: dates, places, audiences and organisers.',
  event: '{{when}}, {{where}}.',
  eventBy: '{{event}} Organised by {{organiser}}.',
  which: 'Six choices between two pictures, and three trades to meet. Nothing is kept.',
  about: 'Ville-Usine: a city of industry to visit in 3D or on pages, without an account.',
  noScript:
    'Without JavaScript you can read everything and follow the links. Asking a question or playing a quiz needs it.',
};
