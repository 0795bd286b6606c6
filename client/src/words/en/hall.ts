import type { hall as fr } from '../fr/hall.ts';
import type { Mirror } from '../words.ts';

export const hall: Mirror<typeof fr> = {
  invite: 'Your turn!',
  quiz: 'Quiz',
  quizLine: 'Answer, win your stamp',
  onAir: 'LIVE',
  exit: 'EXIT',
  trades: 'Their trades, their paths',
  crane: 'CASTING CRANE · 80 t',
  live: 'Live',
  soon: 'Coming up',
  place: 'The question corner',
  answering: 'The question right now',
  more: 'Read on in the session',
  waiting_one: '{{count}} question waiting',
  waiting_other: '{{count}} questions waiting',
  floor: '{{name}} has the floor',
  look: 'Look in the hall',
  poll: 'Poll · answer in the session',
  pollOver: 'The poll is over',
  pollHidden: 'The results come soon',
  voters_one: '{{count}} answer',
  voters_other: '{{count}} answers',
  welcome: 'Ask your question to the people who make metal',
  ask: 'Come closer to ask',
  host: {
    woman: 'Professional',
    man: 'Professional',
    someone: 'Professional',
    greets: '{{name}}, waves at you: come to the desk to ask your question.',
  },
};
