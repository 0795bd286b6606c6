const { base = '', kept = base } = globalThis.document?.documentElement.dataset ?? {};

/**
 * Under which address this page's edition lies: `''` where the server has one, `/aisne-2021` where it has several. The
 * server writes it into the page (`data-base`); files of the build lie beside all editions, under `/assets/`.
 */
export const BASE: string = base;

/** Where the server itself is found. */
export const ORIGIN: string = globalThis.location?.origin ?? '';

/** The whole address of something of this edition, for whatever is no `Link`: those know where they are. */
export const inEdition = (path: string): string => BASE + path;

/** This page's own address within its edition. */
export const pathHere = (): string => window.location.pathname.slice(BASE.length) || '/';

/**
 * Under which name something of this edition is kept on the device, where another edition must not find it. One that was
 * alone before has its old names still (`data-kept`).
 */
export const keptAs = (name: string): string => name + kept;
