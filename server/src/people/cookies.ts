import { type CookieSerializeOptions, fastifyCookie } from '@fastify/cookie';

export const VISIT_COOKIE = 'vu_visite';
export const STAFF_COOKIE = 'vu_acces';

/**
 * Both cookies are those of the edition at `base`, end with the browser's session, are out of reach of scripts, and travel
 * over TLS only wherever the page itself came over TLS; a school's own network without TLS must still work.
 */
export function cookieOptions(secure: boolean, base = ''): CookieSerializeOptions {
  return { path: base || '/', httpOnly: true, sameSite: 'lax', secure };
}

/** The value of one cookie in a raw `Cookie` header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  return header ? fastifyCookie.parse(header)[name] : undefined;
}
