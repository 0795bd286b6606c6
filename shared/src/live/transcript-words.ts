import type { Language } from '../content/localized.ts';

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
};

/** The words of a transcript that leaves the site as a file. */
export const TRANSCRIPT_WORDS: Record<Language, Words> = {
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
      'Sous-titre de',
      'Sous-titre',
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
      'Caption by',
      'Caption',
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
  },
};
