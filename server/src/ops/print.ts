import { extname } from 'node:path';
import type { ClassReport } from '@ville-usine/shared/class-visit/report';
import type { Language } from '@ville-usine/shared/content/localized';
import type { PublicTranscript } from '@ville-usine/shared/live/transcript';
import { Piscina } from 'piscina';
import type { PassportEdition, PassportSheet } from '../passport/passport-sheet.ts';

/** What can be printed; plain data, since it goes to another thread. */
export type PrintJob =
  | { as: 'report'; report: ClassReport; language: Language; zone: string }
  | { as: 'transcript'; transcript: PublicTranscript; language: Language; zone: string | undefined }
  | { as: 'passport'; edition: PassportEdition; sheet: PassportSheet }
  | { as: 'practice' };

/** A thread that nobody has printed with for so long ends, and its memory with it. */
const IDLE_MS = 10 * 60_000;

let thread: Piscina<PrintJob, Uint8Array> | null = null;

const printer = (): Piscina<PrintJob, Uint8Array> => {
  thread ??= new Piscina({
    filename: new URL('../../thread.mjs', import.meta.url).href,
    // As this file itself: built, or as it is written.
    workerData: { module: new URL(`./printer${extname(import.meta.url)}`, import.meta.url).href },
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
  });
  return thread;
};

/** Writes a document on a thread of its own, one after another: a class's report holds nobody's steps up. */
export async function print(job: Exclude<PrintJob, { as: 'practice' }>): Promise<Buffer> {
  return Buffer.from(await printer().run(job));
}

/** Somebody is about to print: the thread starts, and has written a page before it is asked for one. */
export function readyToPrint(): void {
  printer()
    .run({ as: 'practice' })
    .catch(() => undefined);
}
