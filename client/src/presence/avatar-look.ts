import type { Helmet, Vest } from '@ville-usine/shared/people/person';
import { HELMET_COLOURS, VEST_COLOURS } from '../people/colours.ts';

/** Bits of what someone wears; the shader reads them. */
export const WEARS = {
  helmet: 1,
  long: 2,
  bun: 4,
  coverall: 16,
  badge: 32,
  scarf: 64,
  shortSleeves: 128,
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

const SKINS = ['#f0c4a0', '#96603f', '#d89f70', '#7a4d36', '#e8b58c', '#bb7f54', '#f2cbad', '#8a583d'];
const HAIRS = ['#2a1a14', '#16110f', '#8a4a22', '#4a2618', '#c98d3e', '#5a2f1a', '#7a3f1d'];
const SHIRTS = ['#e9e2d4', '#3d4a6b', '#2b3a55', '#3b6f8f', '#d8563a', '#6b4a8a', '#2f7f6a', '#f0d9b0'];
const TROUSERS = ['#34406b', '#4a3a55', '#2f3550', '#5a6a4a', '#3a4160', '#4a4440'];
const SCARVES = ['#2f9c94', '#8f5bb5', '#c2567a', '#3f6fb0'];

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/**
 * How someone looks: helmet and vest as chosen, everything else from the pseudonym, so that one is the same person
 * on every screen and nothing about anyone's real looks is ever asked.
 */
export function lookOf(person: { pseudonym: string; helmet: Helmet; vest: Vest; kind: string }): Look {
  const hash = hashOf(person.pseudonym);
  const pick = <T>(list: readonly T[], shift: number): T => list[(hash >>> shift) % list.length]!;
  const staff = person.kind !== 'visitor';
  const style = (hash >>> 5) % 6;
  const scarf = style === 5;
  let wears: number = scarf ? WEARS.scarf : WEARS.helmet;
  if (style === 2 || style === 3) wears |= WEARS.long;
  if ((hash >>> 9) % 4 === 0) wears |= WEARS.shortSleeves;
  if (staff) wears |= WEARS.coverall | WEARS.badge;
  return {
    skin: pick(SKINS, 3),
    hair: scarf ? pick(SCARVES, 11) : pick(HAIRS, 11),
    shirt: pick(SHIRTS, 17),
    trousers: pick(TROUSERS, 20),
    vest: VEST_COLOURS[person.vest],
    helmet: HELMET_COLOURS[person.helmet],
    wears,
    girth: 0.96 + ((hash >>> 13) % 5) * 0.05,
    height: (staff ? 1 : 0.92) + ((hash >>> 23) % 4) * 0.015,
  };
}
