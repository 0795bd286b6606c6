/**
 * What a passport's proof says, and all it says: a school compares it with the sheet. The figures, and whose pseudonym
 * they are; never who that is.
 */
export type PassportFacts = {
  edition: string;
  /** YYYY-MM-DD, where the passport was asked for. */
  day: string;
  pseudonym: string;
  classLabel: string | null;
  stamps: number;
  pavilions: number;
  trades: number;
  /** Questions of quizzes. */
  answered: number;
  right: number;
  asked: number;
};

/** The public half of a city's key, as browsers read it (JWK). */
export type PassportKey = { kty: string; crv: string; x: string; y: string };

/** Of an ECDSA signature over P-256, bytes: first in every code, the text follows. */
export const SIGNATURE_BYTES = 64;
export const SIGNING = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

const FORM = 'VU1';

/** The text that is signed, short enough for a small QR code. */
export function proofText(facts: PassportFacts): string {
  const { edition, day, pseudonym, classLabel, stamps, pavilions, trades, answered, right, asked } = facts;
  const figures = [stamps, pavilions, trades, answered, right, asked];
  return JSON.stringify([FORM, edition, day, pseudonym, classLabel ?? '', ...figures]);
}

/** The facts of such a text; null where it is none. */
export function readProof(text: string): PassportFacts | null {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(said) || said.length !== 11 || said[0] !== FORM) return null;
  const [edition, day, pseudonym, classLabel] = said.slice(1, 5) as string[];
  const [stamps, pavilions, trades, answered, right, asked] = said.slice(5) as number[];
  const facts = { edition, day, pseudonym, stamps, pavilions, trades, answered, right, asked };
  const texts = [edition, day, pseudonym, classLabel].every((one) => typeof one === 'string');
  const counts = said.slice(5).every((one) => Number.isInteger(one) && (one as number) >= 0);
  return texts && counts ? ({ ...facts, classLabel: classLabel || null } as PassportFacts) : null;
}

/** The code in what was pasted or read: behind the hash of an address, or alone, however it was broken into lines. */
export function codeIn(pasted: string): string {
  const whole = pasted.replace(/\s/g, '');
  return whole.slice(whole.lastIndexOf('#') + 1);
}
