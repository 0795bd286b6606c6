import type { Spoken } from '../content/language.ts';

type Words = {
  title: string;
  yes: string;
  columns: string[];
  asks: (pseudonym: string) => string;
  answers: (name: string, time: string) => string;
  votes: (count: number) => string;
  reworded: string;
  corrected: string;
  unanswered: string;
  none: string;
  said: string;
  saidLine: (name: string, time: string) => string;
  note: string;
  page: (number: number, count: number) => string;
  file: string;
  kinds: Record<'question' | 'poll' | 'caption' | 'picture' | 'spot', string>;
  /** Headings of what came beside the questions. */
  polls: string;
  screen: string;
  pollBy: (name: string, time: string, voters: number) => string;
  notShown: string;
  zone: (name: string) => string;
};

/** The words of a transcript that leaves the site as a file. */
export const TRANSCRIPT_WORDS: Spoken<Words> = {
  fr: {
    title: 'Compte rendu',
    yes: 'oui',
    columns: [
      'Publiée (UTC)',
      'Pseudonyme',
      'Question',
      'Reformulée',
      'Soutiens',
      'Réponse de',
      'Réponse',
      'Répondue (UTC)',
      'Corrigée',
      'Genre',
      'Votants',
    ],
    asks: (pseudonym) => `${pseudonym} demande\u202F:`,
    answers: (name, time) => `${name} répond (${time})`,
    votes: (count) => (count > 1 ? `${count} soutiens` : `${count} soutien`),
    reworded: 'reformulée par un adulte',
    corrected: 'réponse corrigée',
    unanswered: 'Sans réponse pendant la rencontre.',
    none: 'Aucune question n’a été publiée pendant cette rencontre.',
    said: 'Ce qui a été dit',
    saidLine: (name, time) => `${name} (${time})`,
    note: 'Les élèves n’ont ici qu’un pseudonyme, donné par la ville. Aucun nom n’est enregistré.',
    page: (number, count) => `Page ${number} sur ${count}`,
    file: 'compte-rendu',
    kinds: {
      question: 'question',
      poll: 'sondage',
      caption: 'sous-titre',
      picture: 'image à l’écran',
      spot: 'lieu à l’écran',
    },
    polls: 'Sondages',
    screen: 'Montré sur le grand écran',
    pollBy: (name, time, voters) =>
      `Sondage de ${name} (${time}) · ${voters > 1 ? `${voters} votants` : `${voters} votant`}`,
    notShown: 'Les résultats n’ont pas été montrés.',
    zone: (name) => `Heures de ${name}.`,
  },
  en: {
    title: 'Transcript',
    yes: 'yes',
    columns: [
      'Published (UTC)',
      'Pseudonym',
      'Question',
      'Reworded',
      'Votes',
      'Answer by',
      'Answer',
      'Answered (UTC)',
      'Corrected',
      'Kind',
      'Voters',
    ],
    asks: (pseudonym) => `${pseudonym} asks:`,
    answers: (name, time) => `${name} answers (${time})`,
    votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
    reworded: 'reworded by an adult',
    corrected: 'answer corrected',
    unanswered: 'Not answered during the session.',
    none: 'No question was published during this session.',
    said: 'What was said',
    saidLine: (name, time) => `${name} (${time})`,
    note: 'Pupils have a pseudonym here, given by the city. No name is kept.',
    page: (number, count) => `Page ${number} of ${count}`,
    file: 'transcript',
    kinds: {
      question: 'question',
      poll: 'poll',
      caption: 'caption',
      picture: 'picture on screen',
      spot: 'place on screen',
    },
    polls: 'Polls',
    screen: 'Shown on the big screen',
    pollBy: (name, time, voters) =>
      `${name}’s poll (${time}) · ${voters === 1 ? '1 voter' : `${voters} voters`}`,
    notShown: 'The results were not shown.',
    zone: (name) => `Times of ${name}.`,
  },
};
