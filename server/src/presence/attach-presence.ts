import type { TourPlace } from '@ville-usine/shared/class-visit/tour';
import { SECTOR_IDS } from '@ville-usine/shared/content/sector';
import { readClassCode } from '@ville-usine/shared/people/class-code';
import type { Pose, ZoneId } from '@ville-usine/shared/presence/peer';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import { handle } from '../ops/handle.ts';
import { Refusal } from '../ops/refusal.ts';
import { type TokenBuckets, tokenBuckets } from '../ops/token-buckets.ts';
import { classCopy } from './copy-for.ts';
import { hearSteps } from './hear-steps.ts';
import { KnownPlaces } from './known-places.ts';
import { entrance } from './landings.ts';
import { peerOf } from './peer-of.ts';
import { isPublic, type Shards, shards } from './shards.ts';
import { type Walker, walker } from './walker.ts';
import { type Zone, zone } from './zone.ts';

/** Frames go out ten times a second. */
const TICK_MS = 100;

/** Gestures of one person, over all their tabs: a wave and an answer at once, then one every second and a half. */
const GESTURES = { perSecond: 1 / 1.5, burst: 3 };

/** Someone who is allowed to be put somewhere is there within this time and this near, milliseconds and metres. */
const ALLOWED_FOR_MS = 30_000;
const ALLOWED_ROOM = 12;

const ZONES: ReadonlySet<string> = new Set(['city', ...SECTOR_IDS.map((sector) => `hall:${sector}`)]);

/** Where a person walks: in which copy of the city, in which zone, as whom, since when there was no step. */
export type Standing = {
  copy: string;
  zone: ZoneId;
  slot: number;
  readonly pose: Pose;
  /** Milliseconds of this machine's clock. */
  readonly movedAt: number;
};

/** Hears that someone entered a zone, and that someone left the city with where they stood last. */
type Watcher = {
  entered?(personId: string): void;
  left?(personId: string, last: Standing): void;
};

/** How near to a place somebody may be put (metres), and how much later at most (milliseconds). */
type Allowance = { room?: number; forMs?: number };

/** Who walks where, for those who lead a class. `close` stops the clock. */
export type Presence = {
  close(): void;
  /** On the page on which they came last; null where they are on none. */
  whereIs(personId: string): Standing | null;
  watch(watcher: Watcher): void;
  /** Believes that they are put there: an arc of others is 12 m wide, and half a minute is enough to come. */
  allow(personId: string, place: TourPlace, allowance?: Allowance): void;
};

type Stay = { room: string; zone: Zone; walker: Walker; standing: Standing };

/**
 * Where everyone is, told to those in the same zone of the same copy of the city: one volatile frame a tick with those who
 * moved. Nothing of this is kept on disk here.
 */
export function attachPresence(io: AppServer): Presence {
  const house: House = {
    io,
    zones: new Map(),
    people: new Map(),
    watchers: [],
    gestures: tokenBuckets(GESTURES),
    shards: shards(),
    known: new KnownPlaces(),
  };
  const ticking = setInterval(() => {
    const now = Date.now();
    for (const [room, one] of house.zones) {
      const frame = one.frame(now);
      if (frame !== null) io.to(room).volatile.emit('presence:frame', frame);
    }
  }, TICK_MS);
  ticking.unref();
  io.on('connection', (socket) => listen(house, socket));
  return {
    close: () => clearInterval(ticking),
    whereIs: (personId) => house.people.get(personId)?.at(-1) ?? null,
    watch: (watcher) => void house.watchers.push(watcher),
    allow: (personId, place, { room = ALLOWED_ROOM, forMs = ALLOWED_FOR_MS } = {}) =>
      house.known.allow(personId, { ...place, room, until: Date.now() + forMs }),
  };
}

type House = {
  io: AppServer;
  /** By their rooms. */
  zones: Map<string, Zone>;
  /** Where each person stands, a standing a page, the latest last. */
  people: Map<string, Standing[]>;
  watchers: Watcher[];
  gestures: TokenBuckets;
  shards: Shards;
  known: KnownPlaces;
};

function listen(house: House, socket: AppSocket): void {
  const { io, zones, people, watchers, gestures, known } = house;
  let stay: Stay | null = null;

  function leave(): void {
    if (!stay) return;
    const { room, zone: left, standing } = stay;
    stay = null;
    left.remove(standing.slot);
    if (left.size === 0) zones.delete(room);
    const { id } = socket.data.person;
    known.remember(id, standing.zone, standing.pose);
    if (isPublic(standing.copy)) house.shards.leave(id);
    const others = (people.get(id) ?? []).filter((one) => one !== standing);
    if (others.length > 0) people.set(id, others);
    else people.delete(id);
    void socket.leave(room);
    io.to(room).emit('presence:left', standing.slot);
    for (const watcher of watchers) watcher.left?.(id, standing);
  }

  handle(socket, 'presence:enter', async (payload, person) => {
    if (!ZONES.has(payload.zone)) throw new Refusal('not-found');
    const id = payload.zone as ZoneId;
    leave();
    const ownCopy = classCopy(socket.data);
    // The socket may have gone while its request waited.
    if (!socket.connected) throw new Refusal('closing');
    const group = readClassCode(payload.group ?? '');
    const copy = ownCopy ?? house.shards.enter(person.id, { group, isStaff: person.kind === 'staff' });
    const room = `zone:${copy}:${id}`;
    const entered = zones.get(room) ?? zone();
    zones.set(room, entered);
    const peers = entered.peers();
    const peer = peerOf(socket.data, entered.freeSlot());
    const last = known.last(person.id, id);
    const ground = known.ground(person.id, id, () => entered.guides());
    const steps = walker(last?.pose ?? entrance(id), Date.now(), ground, last?.at ?? null);
    entered.add({ peer, walker: steps });
    const standing = standingOf(copy, id, peer.slot, steps);
    stay = { room, zone: entered, walker: steps, standing };
    people.set(person.id, [...(people.get(person.id) ?? []), standing]);
    io.to(room).emit('presence:joined', peer, steps.pose);
    await socket.join(room);
    for (const watcher of watchers) watcher.entered?.(person.id);
    return { slot: peer.slot, peers };
  });
  handle(socket, 'presence:leave', async () => {
    leave();
    return {};
  });
  handle(socket, 'presence:gesture', async ({ gesture }, person) => {
    if (!stay) throw new Refusal('not-found');
    const wait = gestures.take(person.id);
    if (wait > 0) throw new Refusal('too-fast', wait);
    socket.to(stay.room).emit('presence:gesture', stay.standing.slot, gesture);
    return {};
  });
  const wear = () => {
    if (!stay) return;
    if (!belongs(socket, stay.standing.copy)) {
      leave();
      socket.emit('presence:again');
      return;
    }
    const peer = peerOf(socket.data, stay.standing.slot);
    stay.zone.add({ peer, walker: stay.walker });
    io.to(stay.room).emit('presence:dressed', peer);
  };
  socket.data.renewed = [...(socket.data.renewed ?? []), wear];
  hearSteps(socket, (raw) => stay?.zone.step(stay.standing.slot, raw, Date.now()));
  socket.on('disconnect', leave);
}

const standingOf = (copy: string, zone: ZoneId, slot: number, steps: Walker): Standing => ({
  copy,
  zone,
  slot,
  get pose() {
    return steps.pose;
  },
  get movedAt() {
    return steps.movedAt;
  },
});

/** Whether a page still walks in this copy of the city. */
function belongs({ data }: AppSocket, copy: string): boolean {
  try {
    const ownCopy = classCopy(data);
    return ownCopy === null ? isPublic(copy) : ownCopy === copy;
  } catch {
    return false;
  }
}
