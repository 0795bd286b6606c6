import type { RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { personRoom } from '../../people/handshake.ts';
import { guidesRoom, tourRoom } from '../tour/tour-room.ts';
import type { PlayingPupil } from './class-pupils.ts';
import type { RoundBook } from './round-book.ts';
import type { RoundParts } from './round-parts.ts';
import { countOf, roundBoard, roundNow, roundSelf } from './tell-round.ts';

/** Counts and boards go out at most this often, milliseconds. */
const EVERY_MS = 500;

type Seen = { book: RoundBook; pupils: readonly (PlayingPupil & { here: boolean })[]; now: number };

/** Tells a class what its live quiz is, each of its people what is theirs. */
export class RoundTeller {
  private readonly parts: RoundParts;
  private readonly classId: string;
  private readonly see: () => Seen;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: RoundParts, classId: string, see: () => Seen) {
    this.parts = parts;
    this.classId = classId;
    this.see = see;
  }

  /** The whole, to everyone, and to each pupil what is theirs. */
  tellAll(): void {
    this.tellNow();
    const { book, pupils } = this.see();
    for (const { id, here, extra } of pupils) if (here) this.tellPupil(id, roundSelf(book, id, extra));
  }

  tellNow(): void {
    const { book, pupils, now } = this.see();
    this.parts.io.to(tourRoom(this.classId)).emit('round:now', roundNow(book, pupils, now));
    this.tellBoard();
  }

  tellPupil(id: string, self: RoundSelf): void {
    this.parts.io.to(personRoom(id)).emit('round:self', self);
  }

  tellGone(): void {
    this.parts.io.to(tourRoom(this.classId)).emit('round:now', null);
  }

  /** How many have answered, to everyone; who, to the guides. */
  countSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const { book, pupils } = this.see();
      this.parts.io.to(tourRoom(this.classId)).emit('round:count', countOf(book, pupils));
      this.tellBoard();
    }, EVERY_MS);
    this.timer.unref();
  }

  private tellBoard(): void {
    const { book, pupils, now } = this.see();
    this.parts.io.to(guidesRoom(this.classId)).emit('round:board', roundBoard(book, pupils, now));
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
  }
}
