/** One thing wrong in an edition's files: where, what, and how to mend it. */
export type ContentFault = {
  /** Relative to the edition's folder. */
  file: string;
  /** From 1; null when it is about the whole file. */
  line: number | null;
  reason: string;
  mend: string;
  /** Warnings do not stop a start. */
  severity: 'error' | 'warning';
};

/** `companies/x.yaml:12: tagline.fr is missing. Write it.` */
export function sayFault({ file, line, reason, mend }: ContentFault): string {
  return `${file}${line === null ? '' : `:${line}`}: ${reason} ${mend}`;
}
