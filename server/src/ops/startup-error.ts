/**
 * Everything that can stop a start, each said in one sentence to whoever runs the server. `main.ts` prints the
 * sentence and leaves with code 1; no stack trace, because nothing is wrong with the program.
 */
export type StartupFault =
  | 'folder-unwritable'
  | 'folder-in-use'
  | 'database-newer'
  | 'database-unreadable'
  | 'environment'
  | 'content'
  | 'port-in-use'
  | 'port-refused';

export class StartupError extends Error {
  readonly fault: StartupFault;
  readonly sentence: { fr: string; en: string };

  constructor(fault: StartupFault, sentence: { fr: string; en: string }, cause?: unknown) {
    super(sentence.en, { cause });
    this.name = 'StartupError';
    this.fault = fault;
    this.sentence = sentence;
  }
}
