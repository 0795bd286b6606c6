import type { Spoken } from '../content/language.ts';

const fr = {
  title: 'Rapport de visite',
  file: 'rapport-de-visite',
  note: 'Sans nom : les prénoms sont sur la liste remplie à la main.',
  facts: (pupils: number, planned: number) => `${pupils} élèves venus sur ${planned} prévus`,
  tables: {
    attendance: 'Présence',
    stops: 'Étapes',
    results: 'Quiz par élève',
    quiz: 'Quiz par question',
    rounds: 'Quiz en direct, par question',
    players: 'Quiz en direct, par élève',
    questions: 'Questions et réponses',
    trades: 'Métiers rencontrés',
  },
  heads: {
    attendance: ['Pseudonyme', 'Arrivée', 'Départ', 'Minutes présentes', 'Code du passeport'],
    stops: ['Étape', 'Lieu', 'Arrivée', 'Minutes prévues', 'Minutes passées'],
    results: [
      'Pseudonyme',
      'Questions de quiz répondues',
      'Justes',
      'Tampons',
      'Métiers rencontrés',
      'Questions posées',
      'Réponses reçues',
    ],
    quiz: ['Pavillon', 'Question', 'Réponses', 'Justes', 'Part juste (%)'],
    rounds: ['Heure', 'Quiz', 'Question', 'Réponses', 'Justes', 'Part juste (%)'],
    players: ['Heure', 'Quiz', 'Pseudonyme', 'Réponses', 'Justes', 'Questions', 'Points de vitesse'],
    questions: ['Heure', 'Pseudonyme', 'Question', 'Réponse de', 'Réponse'],
    trades: ['Métier', 'Élèves'],
  },
  refused: (count: number) =>
    count === 1 ? 'Une question n’a pas été retenue.' : `${count} questions n’ont pas été retenues.`,
  practice: 'essai',
  none: 'Rien.',
};

const en: typeof fr = {
  title: 'Visit report',
  file: 'visit-report',
  note: 'Without names: first names are on the list filled in by hand.',
  facts: (pupils, planned) => `${pupils} pupils came, of ${planned} planned`,
  tables: {
    attendance: 'Attendance',
    stops: 'Stops',
    results: 'Quiz by pupil',
    quiz: 'Quiz by question',
    rounds: 'Live quiz, by question',
    players: 'Live quiz, by pupil',
    questions: 'Questions and answers',
    trades: 'Trades met',
  },
  heads: {
    attendance: ['Pseudonym', 'Arrived', 'Left', 'Minutes present', 'Passport code'],
    stops: ['Stop', 'Place', 'Arrived', 'Minutes planned', 'Minutes spent'],
    results: [
      'Pseudonym',
      'Quiz questions answered',
      'Right',
      'Stamps',
      'Trades met',
      'Questions asked',
      'Answers received',
    ],
    quiz: ['Pavilion', 'Question', 'Answers', 'Right', 'Right (%)'],
    rounds: ['Time', 'Quiz', 'Question', 'Answers', 'Right', 'Right (%)'],
    players: ['Time', 'Quiz', 'Pseudonym', 'Answers', 'Right', 'Questions', 'Points for speed'],
    questions: ['Time', 'Pseudonym', 'Question', 'Answered by', 'Answer'],
    trades: ['Trade', 'Pupils'],
  },
  refused: (count) => (count === 1 ? 'One question was not kept.' : `${count} questions were not kept.`),
  practice: 'practice',
  none: 'Nothing.',
};

/** The report's words, for the screen's reader and for its files alike. */
export const REPORT_WORDS: Spoken<typeof fr> = { fr, en };
