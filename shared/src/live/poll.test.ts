import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, cleanChoice, cleanPoll, POLL_KINDS, pollTrouble, tally } from './poll.ts';

const asked = (change: object = {}) =>
  cleanPoll({ kind: 'single', question: 'Chaud ?', options: ['Oui', 'Non'], shown: true, ...change });

describe('L100. A poll has a question of at most 140 characters and two to six different answers of at most 80', () => {
  it.each([
    [{}, null],
    [{ options: ['Oui', ' ', 'Non', ''] }, null],
    [{ question: ' \u200b ' }, 'no-question'],
    [{ question: 'é'.repeat(140) }, null],
    [{ question: 'é'.repeat(141) }, 'long-question'],
    [{ options: ['Oui', ' '] }, 'few-options'],
    [{ options: ['a', 'b', 'c', 'd', 'e', 'f'] }, null],
    [{ options: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, 'few-options'],
    [{ options: ['Oui', 'x'.repeat(80)] }, null],
    [{ options: ['Oui', 'x'.repeat(81)] }, 'long-option'],
    [{ options: ['Oui', 'OUI '] }, 'same-options'],
    [{ kind: 'scale', options: ['Pas du tout', 'Tout à fait'] }, null],
    [{ kind: 'scale', options: ['a', 'b', 'c'] }, 'few-options'],
  ])('%o: %s', (change, trouble) => expect(pollTrouble(asked(change))).toBe(trouble));
});

describe('L101. One answer is chosen of a single choice and of a scale, one or more of a multiple choice', () => {
  it.each([
    ['single', [1], [1]],
    ['single', [0, 1], null],
    ['single', [2], null],
    ['single', [], null],
    ['scale', [4], [4]],
    ['scale', [5], null],
    ['multiple', [1, 0, 1], [0, 1]],
    ['multiple', [], null],
    ['multiple', [0.5], null],
    ['multiple', [-1], null],
  ] as const)('%s %o: %o', (kind, choice, kept) =>
    expect(cleanChoice(asked({ kind }), choice)).toEqual(kept),
  );

  it('and sums count every voter once and every choice', () => {
    const votes = fc.array(
      fc.record({
        choice: fc.uniqueArray(fc.nat(1), { minLength: 1, maxLength: 2 }),
        voters: fc.integer({ min: 1, max: 30 }),
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...POLL_KINDS), votes, (kind, given) => {
        const poll = asked({ kind });
        const { counts, voters } = tally(poll, given);
        expect(counts).toHaveLength(choicesOf(poll).length);
        expect(voters).toBe(given.reduce((sum, vote) => sum + vote.voters, 0));
        const all = given.reduce((sum, vote) => sum + vote.voters * vote.choice.length, 0);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
        for (const count of counts) expect(count).toBeLessThanOrEqual(voters);
      }),
    );
  });
});
