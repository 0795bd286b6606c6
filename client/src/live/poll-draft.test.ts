import { expect, it } from 'vitest';
import { readPollDraft } from './poll-draft.ts';

it('L115. A poll being written comes back as it was, under its key; a damaged draft is an empty poll', () => {
  const kept = { key: 'k', kind: 'multiple', question: 'Chaud ?', options: ['Oui', '', 'Non'], shown: false };
  expect(readPollDraft(JSON.stringify(kept))).toEqual(kept);
  const first = readPollDraft('');
  const second = readPollDraft('{"question":');
  for (const one of [first, second]) {
    expect(one).toMatchObject({ kind: 'single', question: '', options: ['', ''], shown: true });
  }
  expect(first.key).not.toBe(second.key);
});
