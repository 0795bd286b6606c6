import type { FaultSentence } from './content-fault.ts';

/** What is wrong with a whole file. */
export const FILE_WORDS = {
  absent: {
    fr: 'Ce fichier manque : écrivez-le, le format est dans assets/editions/README.md.',
    en: 'This file is missing: write it, its format is in assets/editions/README.md.',
  },
  empty: {
    fr: 'Ce fichier est vide : écrivez-le ou effacez-le.',
    en: 'This file is empty: write it or delete it.',
  },
  notUtf8: {
    fr: 'Les accents de ce fichier ne peuvent pas être lus : enregistrez-le en « UTF-8 ».',
    en: 'The accents of this file cannot be read: save it as “UTF-8”.',
  },
  tooLarge: (kb: number): FaultSentence => ({
    fr: `Ce fichier dépasse ${kb} ko : coupez-le en plusieurs.`,
    en: `This file is over ${kb} kB: cut it into several.`,
  }),
  folder: (id: string, name: string): FaultSentence => ({
    fr: `L’id « ${id} » n’est pas le nom du dossier : écrivez id: ${name}.`,
    en: `The id “${id}” is not the folder's name: write id: ${name}.`,
  }),
  dates: {
    fr: 'L’événement finit avant de commencer : corrigez « from » ou « to ».',
    en: 'The event ends before it begins: correct “from” or “to”.',
  },
};

/** What is wrong with a territory's events. */
export const PROGRAMME_WORDS = {
  departement: (code: string): FaultSentence => ({
    fr: `Le département ${code} n’est pas du territoire : ajoutez-le en tête du fichier (departements), ou corrigez ce code.`,
    en: `The département ${code} is not of the territory: add it at the head of the file (departements), or correct this code.`,
  }),
  town: (town: string): FaultSentence => ({
    fr: `La carte ne connaît pas « ${town} », l’événement sera dans la liste seulement : ajoutez cette ville à assets/geo/towns.yaml.`,
    en: `The map does not know “${town}”, the event will be in the list only: add this town to assets/geo/towns.yaml.`,
  }),
};

const COLON: FaultSentence = {
  fr: 'Le signe « : » brouille cette ligne ou celle d’avant : mettez le texte entre guillemets et vérifiez le retrait.',
  en: 'The sign “:” confuses this line or the one before: put the text in quotation marks and check the indent.',
};
const YAML: Record<string, FaultSentence> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  TAB_AS_INDENT: {
    fr: 'Cette ligne commence par une tabulation : remplacez-la par deux espaces par retrait.',
    en: 'This line begins with a tab: put two spaces for each indent instead.',
  },
  BAD_INDENT: {
    fr: 'Cette ligne n’est pas alignée avec ses voisines : donnez-lui le même retrait, ou fermez l’accolade ou le guillemet d’avant.',
    en: 'This line is not aligned with its neighbours: give it the same indent, or close the bracket or quotation mark before it.',
  },
  DUPLICATE_KEY: {
    fr: 'Cette ligne est écrite deux fois dans le même bloc : gardez-en une.',
    en: 'This line is written twice in the same block: keep one.',
  },
  MISSING_CHAR: {
    fr: 'Un guillemet, un crochet ou une virgule n’est pas fermé ou manque : complétez-le.',
    en: 'A quotation mark, a bracket or a comma is not closed or missing: add it.',
  },
};
/** What a YAML parser could not read. */
export function yamlWords(code: string, message: string): FaultSentence {
  if (message.includes('Tabs are not allowed')) return YAML['TAB_AS_INDENT']!;
  return (
    YAML[code] ?? {
      fr: 'Cette ligne ne peut pas être lue : vérifiez les retraits (des espaces) et les guillemets, ici et juste au-dessus.',
      en: 'This line cannot be read: check the indents (spaces) and the quotation marks, here and just above.',
    }
  );
}

/** What one object says of another. */
export const REFERENCE_WORDS = {
  twice: (id: string, file: string): FaultSentence => ({
    fr: `L’id « ${id} » existe déjà dans ${file} : donnez-en un autre.`,
    en: `The id “${id}” is already in ${file}: give another.`,
  }),
  dead: (what: FaultSentence, id: string, near: string | null): FaultSentence => ({
    fr: `${what.fr} « ${id} » n’existe pas : ${near ? `écrivez « ${near} »` : 'corrigez l’id'}, ou ajoutez le fichier qui manque.`,
    en: `${what.en} “${id}” does not exist: ${near ? `write “${near}”` : 'correct the id'}, or add the missing file.`,
  }),
  noPlace: (id: string, near: string | null): FaultSentence => ({
    fr: `« ${id} » n’est ni un stand ni une étape de ce secteur : ${near ? `écrivez « ${near} »` : 'donnez l’id de l’un d’eux'}.`,
    en: `“${id}” is neither a stand nor a step of this sector: ${near ? `write “${near}”` : 'give the id of one'}.`,
  }),
};

function weight(bytes: number, unit: 'o' | 'B'): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} k${unit}` : `${Math.ceil(bytes / 1e6)} M${unit}`;
}

/** What is wrong with a picture's file. */
export const PICTURE_WORDS = {
  absent: (file: string): FaultSentence => ({
    fr: `L’image pictures/${file} manque : ajoutez-la ou corrigez son nom.`,
    en: `The picture pictures/${file} is missing: add it or correct its name.`,
  }),
  heavy: (bytes: number, most: number): FaultSentence => ({
    fr: `Cette image pèse ${weight(bytes, 'o')} : simplifiez-la, ${weight(most, 'o')} au plus.`,
    en: `This picture weighs ${weight(bytes, 'B')}: simplify it, ${weight(most, 'B')} at most.`,
  }),
  notSvg: {
    fr: 'Ce fichier n’est pas un dessin SVG : enregistrez l’image en « SVG simple ».',
    en: 'This file is no SVG drawing: save the picture as “plain SVG”.',
  },
  script: (what: string): FaultSentence => ({
    fr: `Ce dessin contient ${what}, qui pourrait agir sur la page : enregistrez-le en « SVG simple », ou retirez cette ligne.`,
    en: `This drawing holds ${what}, which could act on the page: save it as “plain SVG”, or take this line out.`,
  }),
  elsewhere: (what: string): FaultSentence => ({
    fr: `Ce dessin va chercher ${what} ailleurs : mettez tout dans le fichier, ou retirez cette ligne.`,
    en: `This drawing fetches ${what} from elsewhere: put everything into the file, or take this line out.`,
  }),
  text: {
    fr: 'Ce dessin contient du texte, qui ne se traduit pas : dessinez sans mots, ils vont dans « alt ».',
    en: 'This drawing holds text, which cannot be translated: draw without words, they go into “alt”.',
  },
  shownNowhere: {
    fr: 'Aucun texte ne montre cette image : nommez-la ou effacez-la.',
    en: 'No text shows this picture: name it or delete it.',
  },
};

/** How a text is written. */
export const TEXT_WORDS = {
  long: (path: string, count: number, most: number): FaultSentence => ({
    fr: `« ${path} » a ${count} mots : gardez ${most} mots au plus.`,
    en: `“${path}” has ${count} words: keep ${most} or fewer.`,
  }),
  untranslated: (path: string, language: string): FaultSentence => ({
    fr: `« ${path} » n’a pas de texte en « ${language} » : écrivez-le, ou retirez cette langue d’edition.yaml.`,
    en: `“${path}” has no text in “${language}”: write it, or take this language out of edition.yaml.`,
  }),
  undeclared: (path: string, language: string): FaultSentence => ({
    fr: `« ${path} » est en « ${language} », que l’édition n’annonce pas : ajoutez cette langue à edition.yaml (languages), ou corrigez ce code.`,
    en: `“${path}” is in “${language}”, which the edition does not announce: add this language to edition.yaml (languages), or correct this code.`,
  }),
  typography: (path: string, count: number): FaultSentence => ({
    fr: `« ${path} »${count > 1 ? ` et ${count - 1} autres` : ''} : des espaces, guillemets ou apostrophes ne sont pas ceux du français : lancez npm run typeset -w assets.`,
    en: `“${path}”${count > 1 ? ` and ${count - 1} more` : ''}: spaces, quotation marks or apostrophes are not those of French: run npm run typeset -w assets.`,
  }),
  vous: (path: string): FaultSentence => ({
    fr: `« ${path} » dit « vous » à un élève : dites « tu ».`,
    en: `“${path}” says « vous » to a pupil: say « tu ».`,
  }),
  gendered: (path: string, words: string): FaultSentence => ({
    fr: `« ${path} » dit « ${words} » : parlez à toutes et à tous, sans accord ni point médian.`,
    en: `“${path}” says « ${words} »: speak to girls and boys alike, without agreement or middle dot.`,
  }),
  unwritten: (path: string): FaultSentence => ({
    fr: `« ${path} » reste à écrire : remplacez ces mots par le vôtre.`,
    en: `“${path}” is still to be written: put your words in its place.`,
  }),
  marks: (path: string, mark: string): FaultSentence => ({
    fr: `« ${path} » contient « ${mark} », qui s’afficherait tel quel : écrivez un texte simple.`,
    en: `“${path}” holds “${mark}”, which would be shown as it is: write plain text.`,
  }),
  refusedMark: (path: string, mark: string): FaultSentence => ({
    fr: `« ${path} » contient « ${mark} », que rien n’affiche : gardez **fort**, *souligné*, les listes et les liens vers /visite.`,
    en: `“${path}” holds “${mark}”, which nothing draws: keep **strong**, *emphasis*, lists and links to /visite.`,
  }),
  deadLink: (path: string, link: string): FaultSentence => ({
    fr: `« ${path} » mène à ${link}, qui n’existe pas : corrigez l’adresse, ou retirez le lien.`,
    en: `“${path}” leads to ${link}, which does not exist: correct the address, or take the link out.`,
  }),
};

/** What is wrong with the rare words that are explained. */
export const GLOSSARY_WORDS = {
  twice: (form: string, other: string): FaultSentence => ({
    fr: `« ${form} » est déjà expliqué par « ${other} » : gardez-le à un seul endroit.`,
    en: `“${form}” is already explained by “${other}”: keep it in one place.`,
  }),
  unmet: (term: string): FaultSentence => ({
    fr: `Aucun texte ne contient « ${term} » : ajoutez la forme qu’on y lit (forms), ou retirez ce mot.`,
    en: `No text holds “${term}”: add the form that is read there (forms), or take this word out.`,
  }),
};

/** How easily a text reads. */
export const READING_WORDS = {
  sentence: (path: string, count: number, most: number, start: string): FaultSentence => ({
    fr: `« ${path} » a une phrase de ${count} mots, « ${start}… » : coupez-la en deux, ${most} mots au plus.`,
    en: `“${path}” has a sentence of ${count} words, “${start}…”: cut it in two, ${most} words or fewer.`,
  }),
  hard: (path: string, ease: number, least: number): FaultSentence => ({
    fr: `« ${path} » se lit mal (${ease}, il faut ${least}) : prenez des mots et des phrases plus courts.`,
    en: `“${path}” is hard to read (${ease}, ${least} is needed): take shorter words and sentences.`,
  }),
  rare: (path: string, words: readonly string[]): FaultSentence => ({
    fr: `« ${path} » a ${words.length} mots rares, ${words.join(', ')} : remplacez-en, ou expliquez-les dans glossary.yaml.`,
    en: `“${path}” has ${words.length} rare words, ${words.join(', ')}: replace some, or explain them in glossary.yaml.`,
  }),
};

/** Answers nobody could give. */
export const ANSWER_WORDS = {
  noChoice: (answer: number, count: number): FaultSentence => ({
    fr: `Il n’y a pas de choix n° ${answer} : le premier a le numéro 0, le dernier ${count - 1}.`,
    en: `There is no choice ${answer}: the first is number 0, the last ${count - 1}.`,
  }),
  twice: {
    fr: 'La même réponse est donnée deux fois : gardez-la une fois.',
    en: 'The same answer is given twice: keep it once.',
  },
  all: {
    fr: 'Tous les choix sont justes : ajoutez-en un faux.',
    en: 'All choices are right: add a wrong one.',
  },
  outside: {
    fr: 'La réponse n’est pas entre min et max : élargissez-les ou corrigez la réponse.',
    en: 'The answer is not between min and max: widen them or correct the answer.',
  },
  step: {
    fr: 'Aucun pas du curseur ne tombe assez près de la réponse : changez step ou tolerance.',
    en: 'No step of the slider comes near enough to the answer: change step or tolerance.',
  },
};

/** What is still missing from a whole edition. */
export const WHOLE_WORDS = {
  portraits: (women: number, all: number): FaultSentence => ({
    fr: `${women} portraits sur ${all} sont des femmes : visez la moitié.`,
    en: `${women} portraits of ${all} show women: aim at half.`,
  }),
  fewWomen: (what: FaultSentence, women: number, men: number): FaultSentence => ({
    fr: `${what.fr}, ${women} femmes et ${men} hommes : montrez au moins autant de femmes que d’hommes, et les deux.`,
    en: `${what.en}, ${women} women and ${men} men: show at least as many women as men, and both.`,
  }),
  few: (what: FaultSentence, has: number, least: number): FaultSentence => ({
    fr: `${what.fr} : ${has} pour l’instant, il en faut ${least} au moins.`,
    en: `${what.en}: ${has} so far, ${least} or more are needed.`,
  }),
  level: (level: string): FaultSentence => ({
    fr: `Aucune question n’est du niveau « ${level} » : ajoutez-en.`,
    en: `No question is of the level “${level}”: add some.`,
  }),
  transition: {
    fr: 'Le défi écologique du secteur, « transition », manque : écrivez-le.',
    en: "The sector's ecological challenge, “transition”, is missing: write it.",
  },
  noQuiz: (sector: string): FaultSentence => ({
    fr: `Ce secteur a un stand et pas de quiz : écrivez quizzes/${sector}.yaml.`,
    en: `This sector has a stand and no quiz: write quizzes/${sector}.yaml.`,
  }),
};
