import { decodeFrame, encodePose } from '@ville-usine/shared/presence/frame';
import { describe, expect, it } from 'vitest';
import { walker } from './walker.ts';
import { zone } from './zone.ts';

const start = { x: 0, z: 0, heading: 0, moving: false };
const member = (slot: number) => ({
  peer: {
    slot,
    pseudonym: 'Tournevis Agile',
    helmet: 'blue',
    vest: 'lime',
    look: null,
    kind: 'visitor',
  } as const,
  walker: walker(start, 0, { holds: () => true, landsAt: () => false }, 0),
});

describe('N6. A frame holds those who moved since the last one, and nobody else', () => {
  it('once each', () => {
    const here = zone();
    const members = [0, 1, 2].map(member);
    for (const one of members) here.add(one);
    expect(here.frame(200)).toBeNull();
    here.step(1, encodePose({ ...start, x: 1 }), 100);
    here.step(1, encodePose({ ...start, x: 1.5 }), 150);
    expect(decodeFrame(here.frame(200)!)).toEqual([{ slot: 1, pose: { ...start, x: 1.5 } }]);
    expect(here.frame(200)).toBeNull();
  });

  it('with those who still run to where they said to be', () => {
    const here = zone();
    here.add(member(0));
    here.step(0, encodePose({ ...start, x: 5 }), 0);
    expect(decodeFrame(here.frame(0)!)).toMatchObject([{ pose: { x: 2, moving: true } }]);
    expect(decodeFrame(here.frame(250)!)).toEqual([{ slot: 0, pose: { ...start, x: 5 } }]);
    expect(here.frame(350)).toBeNull();
  });

  it('not those who have left', () => {
    const here = zone();
    here.add(member(0));
    here.step(0, encodePose({ ...start, x: 1 }), 100);
    here.remove(0);
    expect(here.frame(200)).toBeNull();
  });
});

it('N7. The lowest free slot is given again', () => {
  const here = zone();
  for (let i = 0; i < 5; i++) here.add(member(here.freeSlot()));
  here.remove(3);
  here.remove(1);
  expect(here.freeSlot()).toBe(1);
  here.add(member(1));
  expect(here.freeSlot()).toBe(3);
});
