import { SECTOR_IDS } from '@ville-usine/shared/content/sector';
import type { Pose, ZoneId } from '@ville-usine/shared/presence/peer';
import { ARRIVAL, HALL } from '@ville-usine/shared/world/layout';
import type { AppServer, AppSocket } from '../ops/app-socket.ts';
import { handle } from '../ops/handle.ts';
import { Refusal } from '../ops/refusal.ts';
import { type TokenBuckets, tokenBuckets } from '../ops/token-buckets.ts';
import { peerOf } from './peer-of.ts';
import { walker } from './walker.ts';
import { type Zone, zone } from './zone.ts';

/** Frames go out ten times a second. */
const TICK_MS = 100;

/** Gestures of one person, over all their tabs: a wave and an answer at once, then one every second and a half. */
const GESTURES = { perSecond: 1 / 1.5, burst: 3 };

const ZONES: ReadonlySet<string> = new Set(['city', ...SECTOR_IDS.map((sector) => `hall:${sector}`)]);

type Stay = { id: ZoneId; zone: Zone; slot: number };

/**
 * Where everyone is, told to those in the same zone: one volatile frame a tick with those who moved. Nothing of
 * this is kept. `close` stops the clock.
 */
export function attachPresence(io: AppServer): { close(): void } {
  const zones = new Map<ZoneId, Zone>();
  const gestures = tokenBuckets(GESTURES);
  const ticking = setInterval(() => {
    for (const [id, one] of zones) {
      const frame = one.frame();
      if (frame !== null) io.to(roomOf(id)).volatile.emit('presence:frame', frame);
    }
  }, TICK_MS);
  ticking.unref();

  io.on('connection', (socket) => listen(io, zones, gestures, socket));
  return { close: () => clearInterval(ticking) };
}

const roomOf = (id: ZoneId) => `zone:${id}`;

function listen(io: AppServer, zones: Map<ZoneId, Zone>, gestures: TokenBuckets, socket: AppSocket): void {
  let stay: Stay | null = null;
  let steps: ReturnType<typeof walker> | null = null;

  function leave(): void {
    if (!stay) return;
    const { id, zone: left, slot } = stay;
    stay = null;
    steps = null;
    left.remove(slot);
    if (left.size === 0) zones.delete(id);
    void socket.leave(roomOf(id));
    io.to(roomOf(id)).emit('presence:left', slot);
  }

  handle(socket, 'presence:enter', async (payload, person) => {
    if (!ZONES.has(payload.zone)) throw new Refusal('not-found');
    const id = payload.zone as ZoneId;
    leave();
    // The socket may have gone while its request waited.
    if (!socket.connected) throw new Refusal('closing');
    const entered = zones.get(id) ?? zone();
    zones.set(id, entered);
    const peers = entered.peers();
    const peer = peerOf(person, entered.freeSlot());
    steps = walker(entrance(id), Date.now());
    entered.add({ peer, walker: steps });
    stay = { id, zone: entered, slot: peer.slot };
    io.to(roomOf(id)).emit('presence:joined', peer, steps.pose);
    await socket.join(roomOf(id));
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
    socket.to(roomOf(stay.id)).emit('presence:gesture', stay.slot, gesture);
    return {};
  });
  const wear = () => {
    if (!stay || !steps) return;
    const peer = peerOf(socket.data.person, stay.slot);
    stay.zone.add({ peer, walker: steps });
    io.to(roomOf(stay.id)).emit('presence:dressed', peer);
  };
  socket.data.renewed = [...(socket.data.renewed ?? []), wear];
  socket.on('presence:step', (raw: unknown) => {
    if (stay && steps?.step(raw, Date.now())) stay.zone.moved(stay.slot);
  });
  socket.on('disconnect', leave);
}

/** Where one stands until the first step arrives: before the orrery, or inside the hall's door. */
function entrance(id: ZoneId): Pose {
  return id === 'city'
    ? { ...ARRIVAL, moving: false }
    : { x: 0, z: HALL.halfLength - 2, heading: 0, moving: false };
}
