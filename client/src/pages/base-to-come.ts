/** Stands in a rendered page where its edition's address begins; takes the place of `net/base` on the server. */
export const BASE = '/%ici%';
/** And where the server's own address does. */
export const ORIGIN = 'https://origine.invalid';

export const inEdition = (path: string): string => BASE + path;
export const pathHere = (): string => '/';
export const keptAs = (name: string): string => name;
