import { hashOf } from '@ville-usine/shared/hash-of';
import { lookFrom } from '@ville-usine/shared/people/look';
import type { Helmet, PersonLook, Vest } from '@ville-usine/shared/people/person';
import { HELMET_COLOURS, VEST_COLOURS } from '../people/colours.ts';
import { HAIR_TINTS, SCARF_TINTS, SKIN_COLOURS } from '../people/look-colours.ts';

/** Bits of what someone wears; the shader reads them. */
export const WEARS = {
  helmet: 1,
  long: 2,
  tail: 4,
  curly: 8,
  coverall: 16,
  badge: 32,
  scarf: 64,
  shortSleeves: 128,
  gloves: 256,
  /** No bit of the shader's: a wheelchair is drawn beside the bodies. */
  wheelchair: 512,
  crate: 1024,
  board: 2048,
  /** A flag on a pole behind the shoulder: whoever leads a class. */
  flag: 4096,
} as const;

export type Look = {
  skin: string;
  hair: string;
  shirt: string;
  trousers: string;
  vest: string;
  helmet: string;
  wears: number;
  /** Width and height against the common body. */
  girth: number;
  height: number;
};

const SHIRTS = ['#e9e2d4', '#3d4a6b', '#2b3a55', '#3b6f8f', '#d8563a', '#6b4a8a', '#2f7f6a', '#f0d9b0'];
const TROUSERS = ['#34406b', '#4a3a55', '#2f3550', '#5a6a4a', '#3a4160', '#4a4440'];
const GIRTHS: Record<PersonLook['build'], number> = { slim: 0.93, medium: 1.03, broad: 1.2 };
const HAIR_WEARS: Record<PersonLook['hair'], number> = {
  short: 0,
  curly: WEARS.curly,
  long: WEARS.long,
  tail: WEARS.tail,
  scarf: WEARS.scarf,
};

type Dressed = {
  pseudonym: string;
  helmet: Helmet;
  vest: Vest;
  kind: string;
  look?: PersonLook | null;
};

/** How someone looks: as chosen; what was not, or cannot be chosen, is drawn from the pseudonym. */
export function lookOf(person: Dressed): Look {
  const look = person.look ?? lookFrom(person.pseudonym);
  const hash = hashOf(person.pseudonym);
  const pick = <T>(list: readonly T[], shift: number): T => list[(hash >>> shift) % list.length]!;
  const staff = person.kind !== 'visitor';
  let wears = WEARS.helmet | HAIR_WEARS[look.hair];
  if ((hash >>> 9) % 4 === 0 && look.hair !== 'scarf') wears |= WEARS.shortSleeves;
  // A teacher keeps their vest: who works here wears coveralls.
  if (person.kind === 'teacher') wears |= WEARS.flag | WEARS.badge;
  else if (staff) wears |= WEARS.coverall | WEARS.badge;
  if (look.way === 'wheelchair') wears |= WEARS.wheelchair;
  return {
    skin: SKIN_COLOURS[look.skin],
    hair: look.hair === 'scarf' ? SCARF_TINTS[look.scarf] : HAIR_TINTS[look.hairColour],
    shirt: pick(SHIRTS, 17),
    trousers: pick(TROUSERS, 20),
    vest: VEST_COLOURS[person.vest],
    helmet: HELMET_COLOURS[person.helmet],
    wears,
    girth: GIRTHS[look.build],
    height: (staff ? 1 : 0.92) + ((hash >>> 23) % 4) * 0.015,
  };
}
