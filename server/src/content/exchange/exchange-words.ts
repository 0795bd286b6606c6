import type { FaultSentence } from '../content-fault.ts';

/** What becomes of a table of companies. */
export const TABLE_WORDS = {
  large: {
    fr: 'ce tableau est trop grand : coupez-le en plusieurs.',
    en: 'this table is too large: cut it into several.',
  },
  oldExcel: {
    fr: 'c’est un ancien classeur .xls : enregistrez-le en .xlsx ou en CSV.',
    en: 'this is an old .xls workbook: save it as .xlsx or as CSV.',
  },
  noTable: {
    fr: 'ce fichier n’est ni un CSV ni un classeur .xlsx qui se lise : enregistrez-le de nouveau.',
    en: 'this file is neither a CSV nor an .xlsx workbook that can be read: save it again.',
  },
  noName: {
    fr: 'aucune colonne ne donne le nom : la première ligne doit avoir un titre comme « Nom » ou « Entreprise ».',
    en: 'no column gives the name: the first row needs a heading such as “Company” or “Name”.',
  },
  contacts: (columns: string): FaultSentence => ({
    fr: `colonnes laissées de côté, les coordonnées n’entrent pas dans la ville : ${columns}.`,
    en: `columns left out, contact details do not enter the city: ${columns}.`,
  }),
  unknown: (columns: string): FaultSentence => ({
    fr: `colonnes que personne ne lit : ${columns}.`,
    en: `columns nobody reads: ${columns}.`,
  }),
  broken: {
    fr: 'cette ligne ne peut pas être lue : un guillemet n’est pas fermé.',
    en: 'this row cannot be read: a quotation mark is not closed.',
  },
  nameless: {
    fr: 'cette ligne n’a pas de nom d’entreprise : écrivez-le.',
    en: 'this row has no company name: write it.',
  },
  sectorless: (typed: string, sectors: string): FaultSentence => ({
    fr: `le secteur « ${typed} » n’est pas de cette édition : écrivez l’un de ${sectors}, ou ajoutez --sector.`,
    en: `the sector “${typed}” is not in this edition: write one of ${sectors}, or add --sector.`,
  }),
  badId: (id: string): FaultSentence => ({
    fr: `« ${id} » ne peut pas être un id : petites lettres sans accent, chiffres et traits d’union.`,
    en: `“${id}” cannot be an id: small letters without accents, digits and hyphens.`,
  }),
  there: (file: string): FaultSentence => ({
    fr: `${file} existe déjà et reste tel quel (--overwrite le remplace).`,
    en: `${file} is there already and stays as it is (--overwrite replaces it).`,
  }),
  twice: (file: string, line: number): FaultSentence => ({
    fr: `${file} vient déjà de la ligne ${line} : donnez un autre nom, ou une colonne « id ».`,
    en: `${file} already comes from row ${line}: give another name, or a column “id”.`,
  }),
  written: (name: string, file: string, fields: string, trades: string): FaultSentence => ({
    fr: `« ${name} » est écrit dans ${file} (${fields}).${trades && ` Métiers inconnus, à corriger : ${trades}.`}`,
    en: `“${name}” is written in ${file} (${fields}).${trades && ` Unknown trades, to correct: ${trades}.`}`,
  }),
  done: (written: number, kept: number, refused: number): FaultSentence => ({
    fr: `Écrits : ${written}, gardés tels quels : ${kept}, refusés : ${refused}. « npm run editions -- check » dit ce qui reste à écrire.`,
    en: `Written: ${written}, kept as they are: ${kept}, refused: ${refused}. “npm run editions -- check” says what is left to write.`,
  }),
  noEdition: (id: string): FaultSentence => ({
    fr: `L’édition « ${id} » n’existe pas : donnez --edition avec le nom d’un dossier de assets/editions.`,
    en: `There is no edition “${id}”: give --edition with the name of a folder in assets/editions.`,
  }),
};
