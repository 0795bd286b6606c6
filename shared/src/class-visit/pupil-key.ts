/** Told apart when read aloud and on paper; without vowels they spell no word. */
const SIGNS = 'BFHJKLMRTX234789';
const LENGTH = 4;

/** Draws four signs that nobody in the class has; `random` gives numbers in [0, 1). */
export function drawPupilKey(borne: ReadonlySet<string>, random: () => number = Math.random): string {
  for (;;) {
    const key = Array.from({ length: LENGTH }, () => SIGNS[Math.floor(random() * SIGNS.length)]!).join('');
    if (!borne.has(key)) return key;
  }
}

/** What was typed, as keys are kept: « k 7 m p » is K7MP. Null when it cannot be a key. */
export function readPupilKey(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s\p{P}]/gu, '');
  return plain.length === LENGTH && [...plain].every((sign) => SIGNS.includes(sign)) ? plain : null;
}
