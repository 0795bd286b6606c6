/** People in one shard of the public city, and with friends who came by the same group's code. */
const FULL = 60;
const FULL_OF_FRIENDS = 70;
/** Whoever comes back within this time finds the shard they were in, milliseconds. */
const KEPT_MS = 120_000;

type Comer = {
  /** A group's code, as `readClassCode` gives it. */
  group: string | null;
  /** Staff see most people and take nobody's place. */
  isStaff: boolean;
};

/** The copies of the public city, filled one after the other so that a city of few people is one city. */
export type Shards = {
  /** Someone walks in, on one more page; the copy of the city that they walk in. */
  enter(personId: string, comer: Comer): string;
  /** One of their pages left. */
  leave(personId: string): void;
};

type Stay = Comer & { shard: number; pages: number; leftAt: number };

/** True for a copy of the city that is a shard of the public one. */
export const isPublic = (copy: string): boolean => copy.startsWith('public:');

/** `now` gives milliseconds. */
export function shards(now: () => number = Date.now): Shards {
  const stays = new Map<string, Stay>();
  /** Visitors in each shard, by its number; the first is 1. */
  const crowd = new Map<number, number>();
  let sweptAt = now();

  const inShard = (shard: number) => crowd.get(shard) ?? 0;
  const isKept = ({ pages, leftAt }: Stay) => pages > 0 || now() - leftAt < KEPT_MS;

  function forgetLongGone(): void {
    if (now() - sweptAt < KEPT_MS / 4) return;
    sweptAt = now();
    for (const [id, stay] of stays) if (!isKept(stay)) stays.delete(id);
  }

  function count(shard: number, more: 1 | -1): void {
    const there = inShard(shard) + more;
    if (there > 0) crowd.set(shard, there);
    else crowd.delete(shard);
  }

  /** Where most of the group are, or were lately, and there is room for one more friend. */
  function withFriends(group: string, personId: string): number | null {
    const friends = new Map<number, number>();
    for (const [id, stay] of stays)
      if (stay.group === group && id !== personId && isKept(stay))
        friends.set(stay.shard, (friends.get(stay.shard) ?? 0) + 1);
    const [most] = [...friends]
      .filter(([shard]) => inShard(shard) < FULL_OF_FRIENDS)
      .sort(([a, here], [b, there]) => there - here || a - b);
    return most?.[0] ?? null;
  }

  function firstWithRoom(): number {
    let shard = 1;
    while (inShard(shard) >= FULL) shard += 1;
    return shard;
  }

  function fullest(): number {
    const [most] = [...crowd].sort(([a, here], [b, there]) => there - here || a - b);
    return most?.[0] ?? 1;
  }

  function choose(personId: string, { group, isStaff }: Comer, last: Stay | null): number {
    if (isStaff) return last && inShard(last.shard) > 0 ? last.shard : fullest();
    const friends = group === null ? null : withFriends(group, personId);
    if (friends !== null) return friends;
    return last && inShard(last.shard) < FULL ? last.shard : firstWithRoom();
  }

  return {
    enter(personId, { group, isStaff }) {
      forgetLongGone();
      const known = stays.get(personId);
      const last = known && isKept(known) ? known : null;
      const comer = { group: group ?? last?.group ?? null, isStaff };
      const isHere = last !== null && last.pages > 0;
      const shard = isHere ? last.shard : choose(personId, comer, last);
      if (!isHere && !isStaff) count(shard, 1);
      stays.set(personId, { ...comer, shard, pages: (last?.pages ?? 0) + 1, leftAt: now() });
      return `public:${shard}`;
    },
    leave(personId) {
      const stay = stays.get(personId);
      if (!stay || stay.pages === 0) return;
      stay.pages -= 1;
      stay.leftAt = now();
      if (stay.pages === 0 && !stay.isStaff) count(stay.shard, -1);
    },
  };
}
