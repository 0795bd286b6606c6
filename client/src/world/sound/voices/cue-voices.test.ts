import { expect, it } from 'vitest';
import { CUE_VOICES } from './cue-voices.ts';

it('S3. An answer that is not right yet sounds as loud, as long and as little like a fall as a right one', () => {
  const notes = (cue: keyof typeof CUE_VOICES) => {
    const struck: number[] = [];
    const brush = { strike: (_at: number, { freq }: { freq: number }) => struck.push(freq), ping: () => {} };
    CUE_VOICES[cue].draw(brush as unknown as Parameters<(typeof CUE_VOICES)[typeof cue]['draw']>[0]);
    return struck;
  };
  const { right, near } = CUE_VOICES;
  expect([near.level, near.seconds, near.room]).toEqual([right.level, right.seconds, right.room]);
  for (const cue of ['right', 'near'] as const)
    expect(notes(cue)).toEqual([...notes(cue)].sort((a, b) => a - b));
});
