import { inLanguage, type Language, type Spoken } from '../content/language.ts';
import type { CountedPart, ImportOutcome, ImportReason, LongPart, ReportLine } from './import-report.ts';

type Sentences = { [R in ImportReason as R['code']]: (reason: R) => string };
type Words = {
  line: (line: number, excerpt: string, outcome: string) => string;
  outcomes: Record<ImportOutcome, string>;
  reasons: Sentences;
};

const s = (count: number) => (count > 1 ? 's' : '');
const PARTS_FR: Record<CountedPart | LongPart, string> = {
  choices: 'choix',
  items: 'éléments à ordonner',
  pairs: 'paires',
  prompt: 'L’énoncé',
  choice: 'Une des réponses proposées',
  explanation: 'L’explication',
  unit: 'L’unité',
};
const PARTS_EN: Record<CountedPart | LongPart, string> = {
  choices: 'choices',
  items: 'items to put in order',
  pairs: 'pairs',
  prompt: 'The prompt',
  choice: 'One of the answers',
  explanation: 'The explanation',
  unit: 'The unit',
};

/** What a teacher is told of a quiz file, a sentence for each reason. */
export const IMPORT_WORDS: Spoken<Words> & { en: Words } = {
  fr: {
    line: (line, excerpt, outcome) => `Ligne ${line}${excerpt ? ` · « ${excerpt} »` : ''} : ${outcome}`,
    outcomes: {
      taken: 'reprise.',
      changed: 'reprise, modifiée.',
      refused: 'non reprise.',
      noted: 'à savoir.',
    },
    reasons: {
      'file-empty': () => 'Le fichier ne contient aucune question.',
      'file-too-large': ({ maxKb }) => `Le fichier dépasse ${maxKb} ko : partagez-le en plusieurs.`,
      'not-text': () => 'Ce fichier n’est pas un texte.',
      'format-unknown': () => 'Ce fichier n’est ni du GIFT, ni du XML de Moodle, ni un CSV.',
      'read-as-latin': () => 'Le fichier n’est pas en UTF-8 : il a été lu en Latin-1. Vérifiez les accents.',
      'too-many-questions': ({ max, left }) =>
        `Un quiz a ${max} questions au plus : ${left} question${s(left)} à partir d’ici ${left > 1 ? 'sont restées' : 'est restée'} dans le fichier.`,
      category: ({ name }) => `La catégorie « ${name} » n’est pas gardée ; ses questions le sont.`,
      'brace-unclosed': () => 'L’accolade { ouverte ici n’est jamais fermée : ajoutez } après les réponses.',
      'brace-inside': () => 'Une accolade { se trouve dans les réponses : écrivez \\{ et \\}.',
      'brace-unopened': () => 'Une accolade } ferme ce qui n’est pas ouvert : ajoutez {, ou écrivez \\}.',
      'answer-unmarked': ({ text }) =>
        `« ${text} » ne commence ni par = (juste) ni par ~ (faux) : ajoutez le signe.`,
      'weight-broken': ({ text }) => `Le pourcentage « ${text} » ne se lit pas : écrivez par exemple %50%.`,
      'pair-incomplete': ({ text }) => `La paire « ${text} » est incomplète : écrivez =gauche -> droite.`,
      'number-broken': ({ text }) => `« ${text} » n’est pas un nombre.`,
      'xml-broken': () => 'Le XML est abîmé ici : une balise n’est pas fermée, ou ne correspond pas.',
      'xml-doctype': () =>
        'Le fichier définit ses propres entités (DOCTYPE) : exportez-le de nouveau depuis Moodle.',
      'tags-too-deep': ({ max }) => `Les balises sont emboîtées sur plus de ${max} niveaux.`,
      'no-quiz-in-xml': () => 'Ce XML n’est pas un quiz de Moodle : il n’a pas de balise <quiz>.',
      'csv-quote': () =>
        'Un guillemet ouvert ici n’est pas fermé : doublez les guillemets à l’intérieur d’une case.',
      'csv-given-up': () => 'Trop de lignes sont abîmées : à partir d’ici, le fichier n’a pas été lu.',
      'csv-no-columns': () =>
        'La première ligne doit nommer les colonnes : genre, question, réponse, choix 1…',
      'csv-kind': ({ text }) =>
        `Le genre « ${text} » n’existe pas : single, multiple, true-false, order, match ou estimate.`,
      'csv-answer': ({ text }) => `La réponse « ${text} » ne correspond à aucun choix.`,
      'free-text': () => 'Les réponses à écrire librement n’existent pas ici : proposez des choix.',
      essay: () => 'Les réponses rédigées n’existent pas ici.',
      cloze: () => 'Les textes à trous à plusieurs réponses (Cloze) n’existent pas ici.',
      description: () => 'C’est un texte sans réponses, donc pas une question.',
      random: () =>
        'C’est un tirage au sort dans une banque de questions : ajoutez les questions elles-mêmes.',
      'other-kind': ({ kind }) => `Le genre de question « ${kind} » n’existe pas ici.`,
      'no-prompt': () => 'La question n’a pas d’énoncé.',
      'no-right-answer': () => 'Aucune réponse n’est marquée comme juste.',
      'empty-part': ({ part }) => `Il y a une case vide parmi les ${PARTS_FR[part]}.`,
      'too-few': ({ part, count, min }) => `Il y a ${count} ${PARTS_FR[part]} ; il en faut ${min} au moins.`,
      'too-many': ({ part, count, max }) => `Il y a ${count} ${PARTS_FR[part]} ; il en faut ${max} au plus.`,
      'too-long': ({ part, max }) => `${PARTS_FR[part]} dépasse ${max} caractères.`,
      'same-twice': ({ text }) => `« ${text} » y est deux fois.`,
      'range-broken': () => 'Le minimum, la réponse, le maximum et le pas ne vont pas ensemble.',
      unfit: () => 'La question ne remplit pas les conditions d’un quiz.',
      'html-removed': () => 'La mise en forme HTML a été retirée.',
      'pictures-left': ({ count }) =>
        `${count} image${s(count)} ou média${s(count)} non repris : relisez l’énoncé.`,
      'markdown-kept': () => 'Le Markdown est gardé tel quel, avec ses signes.',
      'credit-rounded': () => 'Les points partiels n’existent pas ici : une réponse est juste ou fausse.',
      'several-right': ({ count }) => `${count} réponses sont marquées = : toutes devront être cochées.`,
      'numbers-left': ({ count }) =>
        `${count} autre${s(count)} nombre${s(count)} accepté${s(count)} non repris.`,
      'choices-left': ({ count, max }) =>
        `${count} choix faux ${count > 1 ? 'ont été retirés' : 'a été retiré'} : il y en a ${max} au plus.`,
      'pairs-left': ({ count, max }) =>
        `${count} paire${s(count)} retirée${s(count)} à la fin : il y en a ${max} au plus.`,
      'distractors-left': ({ count }) => `${count} réponse${s(count)} sans partenaire retirée${s(count)}.`,
      'feedback-explains': () => 'Le retour de la bonne réponse est devenu l’explication.',
      'feedback-left': ({ count }) =>
        `${count} retour${s(count)} propre${s(count)} à une réponse non repris.`,
      'missing-word': () => 'Le mot manquant est montré par un trait dans l’énoncé.',
      'range-made': ({ min, max, step }) =>
        `C’est une estimation de ${min} à ${max} par pas de ${step} : vérifiez ces bornes.`,
    },
  },
  en: {
    line: (line, excerpt, outcome) => `Line ${line}${excerpt ? ` · “${excerpt}”` : ''}: ${outcome}`,
    outcomes: { taken: 'taken.', changed: 'taken, changed.', refused: 'not taken.', noted: 'to know.' },
    reasons: {
      'file-empty': () => 'The file holds no question.',
      'file-too-large': ({ maxKb }) => `The file is larger than ${maxKb} kB: split it.`,
      'not-text': () => 'This file is not a text.',
      'format-unknown': () => 'This file is neither GIFT nor Moodle XML nor CSV.',
      'read-as-latin': () => 'The file is not in UTF-8: it was read as Latin-1. Check the accents.',
      'too-many-questions': ({ max, left }) =>
        `A quiz has ${max} questions at most: ${left} question${s(left)} from here on stayed in the file.`,
      category: ({ name }) => `The category “${name}” is not kept; its questions are.`,
      'brace-unclosed': () => 'The brace { opened here is never closed: add } after the answers.',
      'brace-inside': () => 'There is a brace { within the answers: write \\{ and \\}.',
      'brace-unopened': () => 'A brace } closes what is not open: add {, or write \\}.',
      'answer-unmarked': ({ text }) =>
        `“${text}” begins neither with = (right) nor with ~ (wrong): add the sign.`,
      'weight-broken': ({ text }) => `The percentage “${text}” cannot be read: write %50%, for instance.`,
      'pair-incomplete': ({ text }) => `The pair “${text}” is incomplete: write =left -> right.`,
      'number-broken': ({ text }) => `“${text}” is not a number.`,
      'xml-broken': () => 'The XML is damaged here: a tag is not closed, or does not match.',
      'xml-doctype': () => 'The file defines entities of its own (DOCTYPE): export it from Moodle again.',
      'tags-too-deep': ({ max }) => `Its tags are nested more than ${max} levels deep.`,
      'no-quiz-in-xml': () => 'This XML is not a Moodle quiz: it has no <quiz> tag.',
      'csv-quote': () => 'A quotation mark opened here is not closed: double those within a cell.',
      'csv-given-up': () => 'Too many lines are damaged: from here on the file was not read.',
      'csv-no-columns': () => 'The first line must name the columns: kind, question, answer, choice 1…',
      'csv-kind': ({ text }) =>
        `There is no kind “${text}”: single, multiple, true-false, order, match or estimate.`,
      'csv-answer': ({ text }) => `The answer “${text}” is none of the choices.`,
      'free-text': () => 'There are no answers to write freely here: offer choices.',
      essay: () => 'There are no essays here.',
      cloze: () => 'There are no texts with several gaps (Cloze) here.',
      description: () => 'This is a text without answers, so it is no question.',
      random: () => 'This draws from a question bank: add the questions themselves.',
      'other-kind': ({ kind }) => `There is no kind of question “${kind}” here.`,
      'no-prompt': () => 'The question has no prompt.',
      'no-right-answer': () => 'No answer is marked as right.',
      'empty-part': ({ part }) => `One of the ${PARTS_EN[part]} is empty.`,
      'too-few': ({ part, count, min }) => `There are ${count} ${PARTS_EN[part]}; it takes ${min} at least.`,
      'too-many': ({ part, count, max }) =>
        `There are ${count} ${PARTS_EN[part]}; ${max} at most are possible.`,
      'too-long': ({ part, max }) => `${PARTS_EN[part]} is longer than ${max} characters.`,
      'same-twice': ({ text }) => `“${text}” is there twice.`,
      'range-broken': () => 'Minimum, answer, maximum and step do not go together.',
      unfit: () => 'The question is not as a quiz needs it.',
      'html-removed': () => 'Its HTML formatting was removed.',
      'pictures-left': ({ count }) =>
        `${count} picture${s(count)} or media not taken: read the prompt again.`,
      'markdown-kept': () => 'The Markdown is kept as it is, signs included.',
      'credit-rounded': () => 'There are no partial marks here: an answer is right or wrong.',
      'several-right': ({ count }) => `${count} answers are marked with =: all of them must be ticked.`,
      'numbers-left': ({ count }) => `${count} other accepted number${s(count)} not taken.`,
      'choices-left': ({ count, max }) =>
        `${count} wrong choice${s(count)} removed: ${max} at most are possible.`,
      'pairs-left': ({ count, max }) =>
        `${count} pair${s(count)} removed at the end: ${max} at most are possible.`,
      'distractors-left': ({ count }) => `${count} answer${s(count)} without a partner removed.`,
      'feedback-explains': () => 'The feedback of the right answer has become the explanation.',
      'feedback-left': ({ count }) => `${count} feedback${s(count)} on single answers not taken.`,
      'missing-word': () => 'The missing word is shown as a line in the prompt.',
      'range-made': ({ min, max, step }) =>
        `It is an estimate from ${min} to ${max} in steps of ${step}: check these bounds.`,
    },
  },
};

/** One reason as a sentence. */
export function sayReason(reason: ImportReason, language: Language): string {
  return (inLanguage(IMPORT_WORDS, language).reasons[reason.code] as (it: ImportReason) => string)(reason);
}

/** One line of the report as its reader is told it: where, which question, what became of it, and why. */
export function sayReportLine(told: ReportLine, language: Language): string {
  const words = inLanguage(IMPORT_WORDS, language);
  const why = told.reasons.map((reason) => sayReason(reason, language));
  return [words.line(told.line, told.excerpt, words.outcomes[told.outcome]), ...why].join(' ');
}
