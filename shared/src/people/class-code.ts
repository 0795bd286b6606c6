/** Words of the shop floor that are told apart when read aloud; capitals without accents. */
const WORDS = [
  'FORGE',
  'ENCLUME',
  'TURBINE',
  'HELICE',
  'BOUSSOLE',
  'RABOT',
  'PISTON',
  'ROBOT',
  'LASER',
  'AIMANT',
  'CUIVRE',
  'TITANE',
  'CREUSET',
  'LINGOT',
  'FUSEE',
  'PHARE',
  'ANCRE',
  'VOILE',
  'BALISE',
  'POULIE',
  'COMPAS',
  'EQUERRE',
  'BOULON',
  'RESSORT',
  'MOULIN',
  'CABLE',
  'BOBINE',
  'ANTENNE',
  'SATELLITE',
  'MOTEUR',
  'COMETE',
  'CRISTAL',
  'QUARTZ',
  'ECLUSE',
  'LANTERNE',
  'CHARIOT',
  'HORLOGE',
  'MAQUETTE',
  'NAVETTE',
  'ETINCELLE',
] as const;

/** 0 and 1 look like letters. */
const DIGITS = '23456789';

/** So many codes are drawn with two, three and four digits before one gives up; there are 2,560, 20,480 and 163,840 of them. */
const DRAWS = { 2: 4, 3: 6, 4: 60 } as const;

/** Draws a class code, « FORGE-42 »; `random` gives numbers in [0, 1). */
export function drawClassCode(random: () => number = Math.random, digits: 2 | 3 | 4 = 2): string {
  const word = WORDS[Math.floor(random() * WORDS.length)]!;
  const digit = () => DIGITS[Math.floor(random() * DIGITS.length)]!;
  return `${word}-${Array.from({ length: digits }, digit).join('')}`;
}

/**
 * Draws a code that nobody has: short ones first, longer ones once many of those are taken. Throws a RangeError where so
 * many are that none is found.
 */
export async function drawFreeCode(
  isTaken: (code: string) => Promise<boolean>,
  random: () => number = Math.random,
): Promise<string> {
  for (const digits of [2, 3, 4] as const)
    for (let draw = 0; draw < DRAWS[digits]; draw++) {
      const code = drawClassCode(random, digits);
      if (!(await isTaken(code))) return code;
    }
  throw new RangeError('No class code is free.');
}

/** What was typed, as codes are kept: « forgé 42 » is FORGE-42. Null when it cannot be a code. */
export function readClassCode(typed: string): string | null {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const parts = /^\s*([A-Z]{3,12})[\s\p{P}]*((?:\d\s*){2,4})$/u.exec(plain);
  return parts ? `${parts[1]}-${parts[2]!.replace(/\s/g, '')}` : null;
}
