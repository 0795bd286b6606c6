import type { degraded as fr } from '../fr/degraded.ts';

export const degraded: typeof fr = {
  more: 'What works all the same',
  offline: 'Offline: you can walk about, what you write is kept.',
  offlinePages: 'Offline: you can read, what you write is kept.',
  blocked: 'Filtered network: the others move in jumps.',
  slow: 'Slow network: everything comes, a little later.',
  lines: {
    offline: {
      others: 'You do not see the others move, nor new answers.',
      kept: 'Your questions and quiz answers are kept on this device. They leave as soon as the network is back.',
      places: 'Places that are open stay open. The others wait for the network.',
    },
    blocked: {
      others:
        'Your school’s network blocks the fast way. Questions, quizzes and answers arrive all the same.',
      kept: 'Nothing is lost: everything sent is confirmed.',
      places: 'All places open.',
    },
    slow: {
      others: 'Questions, quizzes and answers come first: they are small messages.',
      kept: 'Nothing is lost: everything sent is confirmed.',
      places: 'Districts come one by one, and a hall may take a minute. The pages without 3D are faster.',
    },
  },
};
