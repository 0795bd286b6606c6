/** A raised hand as the server keeps it; its visitor is told to nobody, `number` says which was raised before which. */
export type RaisedHand = { id: string; visitorId: string; pseudonym: string; at: string; number: number };

/** A hand as those who lead the session see it. `here`: its visitor has the room open. */
export type SeenHand = { id: string; pseudonym: string; at: string; here: boolean };

/** Where a visitor's own hand is. */
export type OwnHand = 'down' | 'raised' | 'called';

/** Who waits for the word, first raised first, and who has it. Nobody has a microphone: they write, or speak up in class. */
export type HandLine = { raised: RaisedHand[]; called: RaisedHand | null };

export const NO_HANDS: HandLine = { raised: [], called: null };

export type HandAct =
  | { kind: 'raise'; hand: RaisedHand }
  /** By their visitor, or because they left. */
  | { kind: 'withdraw'; visitorId: string }
  | { kind: 'call'; id: string }
  /** The word is taken back, from whoever has it. */
  | { kind: 'end-call' }
  | { kind: 'lower'; id: string }
  | { kind: 'lower-all' };

/** The line after an act. A hand that is gone changes nothing; whoever has the word may not queue again meanwhile. */
export function moveHands(line: HandLine, act: HandAct): HandLine {
  const { raised, called } = line;
  const without = (gone: (hand: RaisedHand) => boolean) => raised.filter((hand) => !gone(hand));
  switch (act.kind) {
    case 'raise':
      return ownHand(line, act.hand.visitorId) === 'down' ? { raised: [...raised, act.hand], called } : line;
    case 'withdraw': {
      const theirs = (hand: RaisedHand) => hand.visitorId === act.visitorId;
      return { raised: without(theirs), called: called && theirs(called) ? null : called };
    }
    case 'call': {
      const hand = raised.find(({ id }) => id === act.id);
      return hand ? { raised: without((one) => one === hand), called: hand } : line;
    }
    case 'end-call':
      return { raised, called: null };
    case 'lower':
      return { raised: without(({ id }) => id === act.id), called };
    case 'lower-all':
      return { raised: [], called };
  }
}

export function ownHand({ raised, called }: HandLine, visitorId: string): OwnHand {
  if (called?.visitorId === visitorId) return 'called';
  return raised.some((hand) => hand.visitorId === visitorId) ? 'raised' : 'down';
}
