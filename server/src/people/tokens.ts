import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody can guess, fit for an address and a cookie. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a token: who reads the database cannot become anyone. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
