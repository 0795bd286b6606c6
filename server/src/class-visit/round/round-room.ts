import type { CardTally, Extra, RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import {
  bellOf,
  indexOf,
  lastBell,
  orderRound,
  pointsOf,
  type Round,
  resumeRound,
  settleRound,
} from '@ville-usine/shared/class-visit/round/round-machine';
import { choicesOf } from '@ville-usine/shared/class-visit/round/round-result';
import type { RoundHere, RoundOrder } from '@ville-usine/shared/class-visit/round/round-wire';
import { grade } from '@ville-usine/shared/quiz/grade';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { errorForLog } from '../../ops/error-for-log.ts';
import { Refusal } from '../../ops/refusal.ts';
import { type PlayingPupil, pupilsOf } from './class-pupils.ts';
import { finishRound } from './finish-round.ts';
import {
  addRound,
  keepAnswer,
  keepCards,
  keepPlayer,
  keepRead,
  keepRound,
  leaveRound,
  type RoundKey,
} from './keep-round.ts';
import {
  type KeptAnswer,
  newBook,
  noteAnswer,
  noteRead,
  openBook,
  type RoundBook,
  teamFor,
} from './round-book.ts';
import type { RoundParts } from './round-parts.ts';
import { RoundTeller } from './round-teller.ts';
import { roundBoard, roundNow, roundSelf } from './tell-round.ts';

/** One class's live quiz while it is on the screens: its state, its answers, its bell. */
export class RoundRoom {
  private readonly parts: RoundParts;
  readonly classId: string;
  private book: RoundBook;
  private pupils: PlayingPupil[];
  /** Orders one after another. */
  private orders: Promise<unknown> = Promise.resolve();
  /** Answers that came in time and are on their way to the disk: no result is shown without them. */
  private readonly underway = new Set<Promise<unknown>>();
  private readonly teller: RoundTeller;
  private bell: ReturnType<typeof setTimeout> | null = null;

  private constructor(parts: RoundParts, classId: string, book: RoundBook, pupils: PlayingPupil[]) {
    this.parts = parts;
    this.classId = classId;
    this.book = book;
    this.pupils = pupils;
    this.teller = new RoundTeller(parts, classId, () => ({
      book: this.book,
      pupils: this.withHere(),
      now: this.nowMs,
    }));
    this.wind();
  }

  /** The round that is on a class's screens; null where there is none. A question that was open goes on. */
  static async open(parts: RoundParts, classId: string): Promise<RoundRoom | null> {
    const { storage, clock } = parts;
    const book = await openBook(storage.db, classId);
    if (!book) return null;
    const round = resumeRound(book.round, clock.now().getTime());
    if (round !== book.round) await storage.write((trx) => keepRound(trx, round));
    return new RoundRoom(parts, classId, { ...book, round }, await pupilsOf(storage.db, classId));
  }

  /** Starts a round: its lobby is on every screen of the class. */
  static async start(parts: RoundParts, classId: string, round: Round): Promise<RoundRoom> {
    const { storage, clock } = parts;
    await storage.write((trx) => addRound(trx, classId, round, clock.now()));
    const room = new RoundRoom(parts, classId, newBook(round), await pupilsOf(storage.db, classId));
    for (const { id } of room.withHere().filter(({ here }) => here)) await room.plays(id);
    room.teller.tellAll();
    return room;
  }

  get round(): Round {
    return this.book.round;
  }

  private get nowMs(): number {
    return this.parts.clock.now().getTime();
  }

  private get key(): RoundKey {
    return { class_id: this.classId, round_id: this.round.id };
  }

  private extraOf(id: string): Extra {
    return this.pupils.find((one) => one.id === id)?.extra ?? 'none';
  }

  private withHere() {
    return this.pupils
      .filter(({ id }) => !this.parts.isGuide(this.classId, id))
      .map((pupil) => ({ ...pupil, here: this.parts.isHere(this.classId, pupil.id) }));
  }

  /** What a page of the class reads as it comes; a pupil who comes late plays on from here. */
  async enters(as: { pupil: string } | 'guide'): Promise<RoundHere> {
    if (as !== 'guide') await this.plays(as.pupil);
    const round = this.now();
    if (as === 'guide')
      return { round, self: null, board: roundBoard(this.book, this.withHere(), this.nowMs) };
    this.teller.countSoon();
    return { round, self: this.self(as.pupil), board: null };
  }

  private async plays(id: string): Promise<void> {
    const { storage } = this.parts;
    if (!this.pupils.some((one) => one.id === id)) this.pupils = await pupilsOf(storage.db, this.classId);
    if (this.book.players.has(id) || this.parts.isGuide(this.classId, id)) return;
    const player = { team: teamFor(this.book), before: null };
    this.book.players.set(id, player);
    await storage.write((trx) => keepPlayer(trx, this.key, id, player));
  }

  /** Somebody of the class came or went. */
  moved(): void {
    this.teller.countSoon();
  }

  private now(): RoundNow {
    return roundNow(this.book, this.withHere(), this.nowMs);
  }

  private self(id: string): RoundSelf {
    return roundSelf(this.book, id, this.extraOf(id));
  }

  /** Keeps a pupil's answer. Throws `round-closed` after their bell, `bad-request` where it answers another kind of question. */
  async answer(id: string, index: number, answer: QuizAnswer): Promise<RoundSelf> {
    const at = this.nowMs;
    const { phase, questions } = this.round;
    const extra = this.extraOf(id);
    const given = this.book.answers.get(id)?.get(index);
    // An answer that was kept, sent again because its reply was lost, stays what it was.
    if (given && JSON.stringify(given.answer) === JSON.stringify(answer)) return this.self(id);
    if (phase.is !== 'open' || phase.index !== index) throw new Refusal('round-closed');
    const bell = bellOf(phase, extra);
    if (bell !== null && bell <= at) throw new Refusal('round-closed');
    const right = grade(questions[index]!, this.round.id, answer);
    if (right === null) throw new Refusal('bad-request');
    const kept: KeptAnswer = { answer, right, points: pointsOf(this.round, phase, { right, at, extra }), at };
    const keeping = this.keep(id, index, kept);
    this.underway.add(keeping);
    await keeping.finally(() => this.underway.delete(keeping));
    this.teller.countSoon();
    const self = this.self(id);
    // Their other pages show the same.
    this.teller.tellPupil(id, self);
    return self;
  }

  private async keep(id: string, index: number, kept: KeptAnswer): Promise<void> {
    await this.plays(id);
    await this.parts.storage.write((trx) => keepAnswer(trx, this.key, id, index, kept));
    const before = this.book.answers.get(id)?.get(index);
    if (!before || before.at <= kept.at) noteAnswer(this.book, id, index, kept);
  }

  /** An explanation was before a pupil's eyes; what is not shown cannot have been. */
  async read(id: string, index: number): Promise<void> {
    const { phase } = this.round;
    const shown = phase.is === 'over' || this.round.shown.includes(index);
    if (!shown || this.book.reads.get(id)?.has(index)) return;
    noteRead(this.book, id, index);
    await this.parts.storage.write((trx) => keepRead(trx, this.key, id, index));
  }

  /** Keeps what the class showed with its cards. Throws `round-cards`, and `round-closed` for another question. */
  async cards(index: number, cards: CardTally): Promise<void> {
    const question = this.round.questions[index];
    if (!question || indexOf(this.round) !== index) throw new Refusal('round-closed');
    const fits =
      cards.is === 'together'
        ? grade(question, this.round.id, cards.answer) !== null
        : cards.counts.length === choicesOf(question);
    if (!fits || !this.round.options.cards) throw new Refusal('round-cards');
    await this.parts.storage.write((trx) => keepCards(trx, this.key, index, cards));
    this.book.cards.set(index, cards);
    if (this.round.phase.is === 'revealed') this.teller.tellNow();
    else this.teller.countSoon();
  }

  /** A pupil has more or less time from now on. */
  async extraChanged(id: string): Promise<void> {
    this.pupils = await pupilsOf(this.parts.storage.db, this.classId);
    this.wind();
    this.teller.tellPupil(id, this.self(id));
    this.teller.countSoon();
  }

  /** Carries out a guide's order; false once the round is off the screens. Throws `round-no-teams`. */
  order(order: RoundOrder): Promise<boolean> {
    const next = this.orders.then(() => this.carryOut(order));
    this.orders = next.catch(() => undefined);
    return next;
  }

  private async carryOut(order: RoundOrder): Promise<boolean> {
    const { storage, clock } = this.parts;
    const after = orderRound(this.round, order, this.nowMs);
    if (typeof after === 'string') throw new Refusal(after);
    await this.become(after);
    if (order.do !== 'leave') return true;
    const left = { ...this.round, podium: null };
    await storage.write(async (trx) => {
      await keepRound(trx, left);
      await leaveRound(trx, left.id, clock.now());
    });
    this.close();
    this.teller.tellGone();
    return false;
  }

  private async become(after: Round): Promise<void> {
    const before = this.round;
    if (after === before) return;
    const { storage, clock } = this.parts;
    // No answer is taken from here on; those that came in time are waited for.
    this.book = { ...this.book, round: after };
    await Promise.allSettled([...this.underway]);
    try {
      const ends = after.phase.is === 'over' && before.phase.is !== 'over';
      const book = await storage.write(async (trx) => {
        const ended = ends ? await finishRound(trx, this.book, this.pupils, clock.now()) : this.book;
        await keepRound(trx, ended.round);
        return ended;
      });
      this.book = book;
    } catch (error) {
      this.book = { ...this.book, round: before };
      throw error;
    } finally {
      this.wind();
    }
    this.teller.tellAll();
  }

  /** Wakes up at the last bell of the question. */
  private wind(): void {
    if (this.bell) clearTimeout(this.bell);
    this.bell = null;
    const { phase } = this.round;
    const last = phase.is === 'open' ? lastBell(phase, this.extras()) : null;
    if (last === null) return;
    this.bell = setTimeout(() => this.rings(), Math.max(0, last - this.nowMs));
    this.bell.unref();
  }

  /** Whose bells are waited for: of those who play, and who asked for none only while they are there. */
  private extras(): Extra[] {
    return this.withHere().flatMap(({ id, here, extra }) =>
      here || (this.book.players.has(id) && extra !== 'untimed') ? [extra] : [],
    );
  }

  private rings(): void {
    const rung = this.orders.then(async () => {
      const after = settleRound(this.round, this.nowMs, this.extras());
      if (after === this.round) this.wind();
      else await this.become(after);
    });
    this.orders = rung.catch((error) =>
      this.parts.logger.error({ err: errorForLog(error) }, 'a question could not be closed'),
    );
  }

  close(): void {
    if (this.bell) clearTimeout(this.bell);
    this.bell = null;
    this.teller.close();
  }
}
