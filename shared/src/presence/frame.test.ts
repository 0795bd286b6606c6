import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import { decodeFrame, decodePose, encodeFrame, encodePose, MAX_SLOT, POSE_RANGE } from './frame.ts';
import type { Pose } from './peer.ts';

const pose = fc.record({
  x: fc.double({ min: -POSE_RANGE, max: POSE_RANGE, noNaN: true }),
  z: fc.double({ min: -POSE_RANGE, max: POSE_RANGE, noNaN: true }),
  heading: fc.double({ min: -10, max: 10, noNaN: true }),
  moving: fc.boolean(),
  seated: fc.boolean(),
});

function near(a: Pose, b: Pose): void {
  expect(Math.abs(a.x - b.x)).toBeLessThanOrEqual(0.00501);
  expect(Math.abs(a.z - b.z)).toBeLessThanOrEqual(0.00501);
  expect(Math.cos(a.heading - b.heading)).toBeGreaterThan(Math.cos((Math.PI * 2) / 256));
  expect(a.moving).toBe(b.moving);
  expect(Boolean(a.seated)).toBe(Boolean(b.seated));
}

describe('N1. A pose travels in eight characters, exact to half a centimetre and to a 256th of a turn', () => {
  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(pose, (sent) => {
        const text = encodePose(sent);
        expect(text).toHaveLength(8);
        near(decodePose(text)!, sent);
      }),
    );
  });

  it('stays at the edge of what it can carry', () => {
    const far = decodePose(encodePose({ x: 9999, z: -9999, heading: 0, moving: false }));
    expect(far).toEqual({ x: POSE_RANGE, z: -POSE_RANGE, heading: 0, moving: false });
  });

  it('reads nothing from what is no pose', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const read = decodePose(junk);
        if (read !== null) expect([read.x, read.z, read.heading].every(Number.isFinite)).toBe(true);
      }),
    );
    for (const junk of [
      null,
      undefined,
      7,
      {},
      [],
      '',
      'AAAA',
      'AAAAAAA',
      '********',
      'AAAAAA==',
      'AAAAAAAAA',
    ]) {
      expect(decodePose(junk)).toBeNull();
    }
  });
});

describe('N2. All who moved in one tick travel in one text', () => {
  it('comes back as it was sent', () => {
    const entries = fc.array(fc.record({ slot: fc.integer({ min: 0, max: MAX_SLOT }), pose }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(entries, (sent) => {
        const read = decodeFrame(encodeFrame(sent));
        expect(read.map((entry) => entry.slot)).toEqual(sent.map((entry) => entry.slot));
        read.forEach((entry, index) => {
          near(entry.pose, sent[index]!.pose);
        });
      }),
    );
  });

  it('costs at most 7 kB/s for fifty who all move ten times a second', () => {
    const entries = Array.from({ length: 50 }, (_, slot) => ({
      slot,
      pose: { x: 100.25, z: -100.5, heading: 1, moving: true },
    }));
    const packet = `42["presence:frame","${encodeFrame(entries)}"]`;
    const frameHeader = 4;
    expect((packet.length + frameHeader) * 10).toBeLessThanOrEqual(7000);
  });

  it('reads nothing from what is no frame', () => {
    expect(decodeFrame('')).toEqual([]);
    expect(decodeFrame('AAAA')).toEqual([]);
    expect(decodeFrame('é'.repeat(32))).toEqual([]);
  });
});

it('N3. Base64 is the standard one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});
