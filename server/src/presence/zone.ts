import { encodeFrame, MAX_SLOT, type SlotPose } from '@ville-usine/shared/presence/frame';
import type { Peer, Pose } from '@ville-usine/shared/presence/peer';
import type { Walker } from './walker.ts';

type Member = { peer: Peer; walker: Walker };

/** Everyone in one zone: who has which slot, and who moved since the last frame. */
export type Zone = {
  /** The lowest free slot, so that slots stay short. Throws a RangeError when all are taken. */
  freeSlot(): number;
  add(member: Member): void;
  remove(slot: number): void;
  /** Takes a step of theirs from the network. */
  step(slot: number, raw: unknown, nowMs: number): void;
  /** Everyone as they stand. */
  peers(): { peer: Peer; pose: Pose }[];
  readonly size: number;
  /** Where those stand who lead a class here. */
  guides(): Pose[];
  /** The frame of those who moved since the last one, or null when nobody did. */
  frame(nowMs: number): string | null;
};

export function zone(): Zone {
  const members = new Map<number, Member>();
  const movers = new Set<number>();
  /** Those who are not yet where they said to be. */
  const lagging = new Set<number>();
  let lowest = 0;

  return {
    freeSlot() {
      while (members.has(lowest)) lowest += 1;
      if (lowest > MAX_SLOT) throw new RangeError('No free slot in this zone.');
      return lowest;
    },
    add(member) {
      members.set(member.peer.slot, member);
    },
    remove(slot) {
      members.delete(slot);
      movers.delete(slot);
      lagging.delete(slot);
      lowest = Math.min(lowest, slot);
    },
    step(slot, raw, nowMs) {
      const walks = members.get(slot)?.walker;
      if (walks?.step(raw, nowMs)) movers.add(slot);
      if (walks?.lags) lagging.add(slot);
    },
    peers: () => [...members.values()].map(({ peer, walker }) => ({ peer, pose: walker.pose })),
    get size() {
      return members.size;
    },
    guides: () =>
      [...members.values()].filter(({ peer }) => peer.kind === 'teacher').map(({ walker }) => walker.pose),
    frame(nowMs) {
      for (const slot of lagging) {
        const walks = members.get(slot)?.walker;
        if (walks?.catchUp(nowMs)) movers.add(slot);
        if (!walks?.lags) lagging.delete(slot);
      }
      const entries: SlotPose[] = [];
      for (const slot of movers) {
        const member = members.get(slot);
        if (member) entries.push({ slot, pose: member.walker.pose });
      }
      movers.clear();
      return entries.length === 0 ? null : encodeFrame(entries);
    },
  };
}
