import { randomUUID } from 'node:crypto';
import type { Board, Brought, Goal, Hint, TourNow, TourSelf } from '@ville-usine/shared/class-visit/tour';
import { nextDue, orderTour, settleTour, type Tour } from '@ville-usine/shared/class-visit/tour-machine';
import { goalOfStop } from '@ville-usine/shared/class-visit/tour-places';
import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import type { AppSocket } from '../../ops/app-socket.ts';
import { errorForLog } from '../../ops/error-for-log.ts';
import { Refusal } from '../../ops/refusal.ts';
import { personRoom } from '../../people/handshake.ts';
import type { Standing } from '../../presence/attach-presence.ts';
import { noteMoments } from '../report/stays.ts';
import { allowGoal, INVITED_FOR_MS } from './allow-goal.ts';
import { boardOf, boardRows } from './board-of.ts';
import { BoardTeller } from './board-teller.ts';
import { goalAt, guideStanding } from './guide-standing.ts';
import { keepTour } from './kept-tour.ts';
import { Lately } from './lately.ts';
import { leadFrom } from './lead-from.ts';
import { changePupil, selfOf } from './pupils.ts';
import { PupilsNow, type Report } from './pupils-now.ts';
import { putAside } from './put-aside.ts';
import type { TourParts } from './tour-parts.ts';

/** Whoever could not get in is mentioned for this long, milliseconds. */
const MENTIONED_MS = 10 * 60_000;

export const tourRoom = (classId: string): string => `tour:${classId}`;
export const guidesRoom = (classId: string): string => `guides:${classId}`;

/** The visit of one class while somebody of it is there: its state, its people, its clock. */
export class TourRoom {
  private readonly parts: TourParts;
  readonly classId: string;
  private tour: Tour;
  private plan: VisitPlan;
  /** The guides' pages, the one that leads last. */
  private guides: AppSocket[] = [];
  private readonly pupils: PupilsNow;
  private readonly teller: BoardTeller;
  private readonly away = new Lately(MENTIONED_MS, () => this.nowMs);
  private due: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: TourParts, classId: string, plan: VisitPlan, tour: Tour) {
    this.parts = parts;
    this.classId = classId;
    this.plan = plan;
    this.tour = tour;
    this.pupils = new PupilsNow(classId, parts.presence);
    this.teller = new BoardTeller({
      io: parts.io,
      logger: parts.logger,
      room: guidesRoom(classId),
      isRead: () => this.guides.length > 0,
      read: () => this.board(),
    });
    this.wind();
  }

  private get nowMs(): number {
    return this.parts.clock.now().getTime();
  }

  get isEmpty(): boolean {
    return this.guides.length === 0 && this.pupils.size === 0;
  }

  /** A page of the guide's leads from now on; pages that led before are told. */
  async guideEnters(socket: AppSocket): Promise<{ tour: TourNow; board: Board }> {
    this.guides = leadFrom(this.guides, socket);
    await socket.join([tourRoom(this.classId), guidesRoom(this.classId)]);
    this.tell();
    return { tour: this.now(), board: await this.board() };
  }

  guideLeaves(socket: AppSocket): void {
    this.guides = this.guides.filter((one) => one !== socket);
    this.tell();
  }

  pupilEnters(socket: AppSocket): void {
    this.pupils.enter(socket);
    this.welcome([socket.data.person.id]);
    this.tellBoard();
  }

  pupilLeaves(socket: AppSocket): void {
    this.pupils.leave(socket);
    this.tellBoard();
  }

  hasPupil(id: string): boolean {
    return this.pupils.has(id);
  }

  report(socket: AppSocket, report: Report): void {
    this.pupils.report(socket, report);
    this.tellBoard();
  }

  /** Somebody of this class walked in or out of a zone. */
  moved(personId: string): void {
    if (this.guides.some(({ data }) => data.person.id === personId)) this.tell();
    else this.tellBoard();
  }

  planned(plan: VisitPlan): void {
    this.plan = plan;
    this.tell();
  }

  turnedAway(): void {
    this.away.note();
    this.tellBoard();
  }

  /** Carries out a guide's order. Throws `tour-over`, `tour-nowhere`, `visit-stop-gone`. */
  async order(socket: AppSocket, order: TourOrder): Promise<void> {
    this.guides = leadFrom(this.guides, socket);
    const after = orderTour(this.tour, order, {
      now: this.nowMs,
      id: randomUUID(),
      stops: this.plan.stops.length,
      here: this.here(),
      goalOf: (index) => this.goals()[index]!,
    });
    if (typeof after === 'string') throw new Refusal(after);
    await this.become(after);
  }

  private async become(after: Tour): Promise<void> {
    const { storage, clock } = this.parts;
    const before = this.tour;
    this.tour = after;
    this.wind();
    try {
      await storage.write(async (trx) => {
        await keepTour(trx, this.classId, after, clock.now());
        await noteMoments(trx, this.classId, before, after, clock.now());
      });
    } catch (error) {
      if (this.tour === after) this.tour = before;
      throw error;
    }
    this.welcome(this.pupils.ids());
    this.tell();
  }

  /** Pupils may be put where their class is called to, also those who come later. */
  private welcome(pupils: readonly string[]): void {
    const { invite, stop } = this.tour;
    const goals = [invite?.goal, stop && this.goals()[stop.index]].filter((goal) => !!goal);
    for (const goal of goals) allowGoal(this.parts.presence, pupils, goal, INVITED_FOR_MS);
  }

  /** Wakes up when something of the tour is next due. */
  private wind(): void {
    if (this.due) clearTimeout(this.due);
    const at = nextDue(this.tour);
    this.due = at === null ? null : setTimeout(() => this.settle(), Math.max(0, at - this.nowMs));
    this.due?.unref();
  }

  private settle(): void {
    const { tour, gathered } = settleTour(this.tour, this.nowMs);
    if (gathered) this.bring(this.pupils.ids(), gathered.id, gathered.goal);
    if (tour === this.tour) {
      this.wind();
      return;
    }
    this.become(tour).catch((error) =>
      this.parts.logger.error({ err: errorForLog(error) }, 'a tour could not be kept'),
    );
  }

  /** Puts pupils in an arc, each in a place of their own; those in the HTML pages are shown the way. */
  private bring(pupils: readonly string[], id: string, goal: Goal): void {
    const guides = new Set(this.guides.map(({ data }) => data.person.id));
    const brought = pupils.filter((one) => !guides.has(one));
    allowGoal(this.parts.presence, brought, goal);
    brought.forEach((pupil, index) => {
      const told: Brought = { id, goal, index, of: brought.length };
      this.parts.io.to(personRoom(pupil)).emit('tour:brought', told);
    });
  }

  /** Brings one pupil to where the class is. Throws `tour-nowhere`, `pupil-gone`. */
  bringOne(pupilId: string): void {
    const goal = this.goal();
    if (!goal) throw new Refusal('tour-nowhere');
    if (!this.pupils.has(pupilId)) throw new Refusal('pupil-gone');
    this.bring([pupilId], randomUUID(), goal);
  }

  /** Throws `pupil-gone` where they are on no page: nobody would read it. */
  hint(pupilId: string, hint: Hint): void {
    if (!this.pupils.has(pupilId)) throw new Refusal('pupil-gone');
    this.pupils.hinted(pupilId, hint, this.nowMs);
    this.parts.io.to(personRoom(pupilId)).emit('tour:hint', hint);
    this.tellBoard();
  }

  /** Changes what is kept of a pupil, tells them, and gives what they are told. Throws `pupil-gone`. */
  async change(pupilId: string, change: { removed?: boolean; hand?: boolean }): Promise<TourSelf> {
    const { storage, clock, io } = this.parts;
    const at = clock.now().toISOString();
    const row = await storage.write((trx) =>
      changePupil(trx, this.classId, pupilId, {
        ...(change.removed !== undefined && { removed_at: change.removed ? at : null }),
        ...(change.hand !== undefined && { hand_at: change.hand ? at : null }),
      }),
    );
    if (!row) throw new Refusal('pupil-gone');
    const self = selfOf(row);
    if (change.removed !== undefined) await putAside(io, pupilId, change.removed);
    io.to(personRoom(pupilId)).emit('tour:self', self);
    this.tellBoard();
    return self;
  }

  /** Where the walking guide stands, facing what they face; null while they lead from their page. */
  private here(): Goal | null {
    const standing = this.standing();
    return standing && goalAt(standing, this.tour.shown);
  }

  private standing(): Standing | null {
    return guideStanding(this.guides, this.parts.presence, this.classId);
  }

  private goals(): Goal[] {
    const { edition, sectorOfSession } = this.parts;
    return this.plan.stops.map((stop) => goalOfStop(edition, stop, sectorOfSession));
  }

  /** The tour as it is told. */
  now(): TourNow {
    const { listen, ...tour } = this.tour;
    const standing = this.standing();
    return {
      ...tour,
      now: this.nowMs,
      label: this.plan.label,
      stops: this.plan.stops,
      minutes: this.plan.minutes,
      guided: this.guides.length > 0,
      guide: standing && { zone: standing.zone, slot: standing.slot },
      listen: listen && { until: listen.until },
    };
  }

  private tell(): void {
    this.parts.io.to(tourRoom(this.classId)).emit('tour:now', this.now());
    this.tellBoard();
  }

  /** Where the class is. */
  private goal(): Goal | null {
    const { stop } = this.tour;
    return this.here() ?? (stop ? (this.goals()[stop.index] ?? null) : null);
  }

  async board(): Promise<Board> {
    const { storage, edition } = this.parts;
    const guides = new Set(this.guides.map(({ data }) => data.person.id));
    const rows = await boardRows(storage.db, this.classId, guides);
    return boardOf(rows, (id) => this.pupils.now(id), {
      now: Date.now(),
      stops: this.plan.stops,
      goals: this.goals(),
      current: this.tour.stop?.index ?? null,
      quizzes: edition.quizzes,
      at: this.goal()?.place ?? null,
      places: this.plan.pupils,
      turnedAway: this.away.count,
      vouch: this.plan.options.vouch,
    });
  }

  tellBoard(): void {
    this.teller.tell();
  }

  close(): void {
    if (this.due) clearTimeout(this.due);
    this.teller.close();
  }
}
