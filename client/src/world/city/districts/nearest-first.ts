/** A spot of the city, metres. */
export type Spot = { readonly x: number; readonly z: number };

/** One part of the city that is still to come. */
export type Piece = {
  /** Where it stands; with several spots it is as near as the nearest. */
  spots: readonly Spot[];
  /** Brings it and has it stand; rejects where it does not come or is damaged. `again`: past what the browser keeps. */
  bring(again: boolean): Promise<void>;
  /** Has something plain stand in its stead; a piece without it is only missing. */
  standIn?(): void;
};

type Way = {
  /** Where the visitor is; asked anew before every piece. */
  where(): Spot;
  /** How many pieces the line carries at once. */
  lanes(): number;
  /** Resolves when what failed once is worth asking for again. */
  pause(): Promise<void>;
  /** Told whenever the counts below have changed. */
  told(): void;
};

/** So often a piece is asked for before something plain stands in its stead. */
const TRIES = 2;

type Order<P> = { piece: P; failures: number; stoodIn: boolean };

/** Brings pieces of a city, the nearest to the visitor first, whatever fails; what failed comes when `retry` says so. */
export class NearestFirst<P extends Piece> {
  private readonly waiting: Order<P>[];
  private readonly missing: Order<P>[] = [];
  private pausing = 0;
  private coming = 0;
  private real = 0;
  private readonly way: Way;

  constructor(pieces: readonly P[], way: Way) {
    this.way = way;
    this.waiting = pieces.map((piece) => ({ piece, failures: 0, stoodIn: false }));
  }

  /** So many stand as they are meant to. */
  get standing(): number {
    return this.real;
  }

  /** True while a piece is under way or about to be asked for. */
  get busy(): boolean {
    return this.waiting.length + this.coming + this.pausing > 0;
  }

  /** True once every place is taken, by the piece itself or by what stands in for it. */
  get whole(): boolean {
    return !this.busy && this.missing.every((order) => order.stoodIn);
  }

  /** True when something did not come that `retry` would ask for. */
  get lacking(): boolean {
    return this.missing.length > 0;
  }

  /** Begins, and goes on by itself. */
  start(): void {
    while (this.waiting.length > 0 && this.coming < this.way.lanes()) void this.attempt(this.nearest());
  }

  /** Asks once more for what did not come, as when the network is back. */
  retry(): void {
    this.waiting.push(...this.missing.splice(0));
    this.start();
    this.way.told();
  }

  private nearest(): Order<P> {
    const here = this.way.where();
    const far = ({ piece }: Order<P>) =>
      Math.min(...piece.spots.map((spot) => Math.hypot(spot.x - here.x, spot.z - here.z)));
    const next = this.waiting.reduce((best, order) => (far(order) < far(best) ? order : best));
    this.waiting.splice(this.waiting.indexOf(next), 1);
    return next;
  }

  private async attempt(order: Order<P>): Promise<void> {
    this.coming++;
    const came = await order.piece.bring(order.failures > 0).then(
      () => true,
      () => false,
    );
    if (came) this.real++;
    else if (++order.failures < TRIES) void this.askAgain(order);
    else this.goWithout(order);
    this.coming--;
    this.start();
    this.way.told();
  }

  /** Others come meanwhile. */
  private async askAgain(order: Order<P>): Promise<void> {
    this.pausing++;
    await this.way.pause();
    this.pausing--;
    this.waiting.push(order);
    this.start();
  }

  private goWithout(order: Order<P>): void {
    if (!order.stoodIn && order.piece.standIn) {
      order.piece.standIn();
      order.stoodIn = true;
    }
    this.missing.push(order);
  }
}
