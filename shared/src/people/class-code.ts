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

/** Draws a class code, « FORGE-42 »; `random` gives numbers in [0, 1). */
export function drawClassCode(random: () => number = Math.random): string {
  const digit = () => DIGITS[Math.floor(random() * DIGITS.length)]!;
  return `${WORDS[Math.floor(random() * WORDS.length)]!}-${digit()}${digit()}`;
}

/** What was typed, as codes are kept: « forgé 42 » is FORGE-42. Null when it cannot be a code. */
export function readClassCode(typed: string): string | null {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const parts = /^\s*([A-Z]{3,12})[\s\p{P}]*(\d)\s*(\d)\s*$/u.exec(plain);
  return parts ? `${parts[1]}-${parts[2]}${parts[3]}` : null;
}
