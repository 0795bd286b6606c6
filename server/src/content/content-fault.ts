/** What is wrong and how to mend it, in one sentence. */
export type FaultSentence = { fr: string; en: string };

/** The languages that editors' tools speak. */
export type ToolLanguage = keyof FaultSentence;

/** One thing wrong in an edition's files. */
export type ContentFault = {
  /** Relative to the edition's folder. */
  file: string;
  /** From 1; null when it is about the whole file. */
  line: number | null;
  sentence: FaultSentence;
  /** Warnings do not stop a start: what is not finished yet, or not written as it should be. */
  severity: 'error' | 'warning';
};

/** `companies/x.yaml:12: « town » manque : ajoutez cette ligne.` */
export function sayFault({ file, line, sentence }: ContentFault, language: ToolLanguage): string {
  return `${file}${line === null ? '' : `:${line}`}: ${sentence[language]}`;
}
