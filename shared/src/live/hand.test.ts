import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type HandAct, type HandLine, moveHands, NO_HANDS, ownHand } from './hand.ts';

const VISITORS = ['a', 'b', 'c'];
const who = fc.constantFrom(...VISITORS);
let made = 0;
const act: fc.Arbitrary<HandAct> = fc.oneof(
  who.map((visitorId): HandAct => {
    made += 1;
    const hand = { id: `${visitorId}${made}`, visitorId, pseudonym: visitorId, at: '', number: made };
    return { kind: 'raise', hand };
  }),
  who.map((visitorId): HandAct => ({ kind: 'withdraw', visitorId })),
  fc.constantFrom<HandAct>({ kind: 'end-call' }, { kind: 'lower-all' }),
);
/** Calls and lowers by place, so that they mostly meet a hand. */
const step = fc.oneof(
  act,
  fc.record({ kind: fc.constantFrom('call' as const, 'lower' as const), place: fc.nat(3) }),
);

it('L110. Every visitor has one hand: in the line, called, or down; hands are called in any order and keep theirs', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let line: HandLine = NO_HANDS;
      for (const one of steps) {
        const before = line;
        const move: HandAct =
          'place' in one ? { kind: one.kind, id: line.raised[one.place]?.id ?? 'gone' } : one;
        line = moveHands(line, move);
        const all = [...line.raised, ...(line.called ? [line.called] : [])].map((hand) => hand.visitorId);
        expect(new Set(all).size).toBe(all.length);
        for (const visitor of VISITORS) {
          const expected =
            line.called?.visitorId === visitor ? 'called' : all.includes(visitor) ? 'raised' : 'down';
          expect(ownHand(line, visitor)).toBe(expected);
        }
        const stayed = line.raised.filter((hand) => before.raised.includes(hand));
        expect(stayed).toEqual(before.raised.filter((hand) => line.raised.includes(hand)));
        if (move.kind === 'raise') expect(ownHand(line, move.hand.visitorId)).not.toBe('down');
        if (move.kind === 'withdraw') expect(ownHand(line, move.visitorId)).toBe('down');
        if (move.kind === 'lower-all') expect(line).toEqual({ raised: [], called: before.called });
      }
    }),
  );
});
