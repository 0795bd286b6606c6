import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shards } from './shards.ts';

const alone = { group: null, isStaff: false };
const of = (group: string) => ({ group, isStaff: false });
const staff = { group: null, isStaff: true };

/** So many visitors walk in one after another. */
function filled(city: ReturnType<typeof shards>, count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => city.enter(`visitor-${from + i}`, alone));
}

describe('N70. The public city fills one shard of sixty after another', () => {
  it('of few people it is one city', () => {
    const city = shards();
    expect(new Set(filled(city, 60))).toEqual(new Set(['public:1']));
    expect(city.enter('one more', alone)).toBe('public:2');
    city.leave('visitor-7');
    expect(city.enter('the next', alone)).toBe('public:1');
  });
  it('whoever comes and goes: at most sixty, and seventy with friends', () => {
    const act = fc.record({
      who: fc.integer({ min: 0, max: 199 }),
      leaves: fc.boolean(),
      group: fc.constantFrom(null, null, null, 'FORGE-42', 'PISTON-77'),
      afterMs: fc.constantFrom(0, 1_000, 130_000),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 600, size: 'max' }), (acts) => {
        let now = 0;
        const city = shards(() => now);
        const here = new Map<string, { shard: string; pages: number; friend: boolean }>();
        for (const { who, leaves, group, afterMs } of acts) {
          now += afterMs;
          const id = String(who);
          const known = here.get(id);
          if (leaves) {
            city.leave(id);
            if (known && known.pages > 1) known.pages -= 1;
            else here.delete(id);
            continue;
          }
          const shard = city.enter(id, { group, isStaff: false });
          if (known) {
            expect(shard).toBe(known.shard);
            known.pages += 1;
          } else here.set(id, { shard, pages: 1, friend: group !== null });
          const inIt = [...here.values()].filter((one) => one.shard === shard);
          expect(inIt.length).toBeLessThanOrEqual(70);
          if (!inIt.some(({ friend }) => friend) && acts.every((one) => one.group === null))
            expect(inIt.length).toBeLessThanOrEqual(60);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('N71. Whoever comes back within two minutes finds their shard again', () => {
  it('while it has room', () => {
    let now = 0;
    const city = shards(() => now);
    filled(city, 60);
    expect(city.enter('lea', alone)).toBe('public:2');
    city.leave('lea');
    city.leave('visitor-0');
    now = 119_000;
    expect(city.enter('lea', alone)).toBe('public:2');
    city.leave('lea');
    now += 120_000;
    expect(city.enter('lea', alone)).toBe('public:1');
  });
  it('not where others have taken the places', () => {
    const city = shards();
    filled(city, 60);
    city.leave('visitor-0');
    city.enter('one more', alone);
    expect(city.enter('visitor-0', alone)).toBe('public:2');
  });
  it('a second tab is where the first one is, and takes no place of its own', () => {
    const city = shards();
    filled(city, 59);
    city.enter('lea', alone);
    expect(city.enter('lea', of('FORGE-42'))).toBe('public:1');
    city.leave('lea');
    expect(city.enter('tom', alone)).toBe('public:2');
    city.leave('lea');
    expect(city.enter('zoe', alone)).toBe('public:1');
  });
});

describe('N72. Friends with the same group’s code land in the same shard', () => {
  it('seventy at most; the others find each other in the next', () => {
    const city = shards();
    filled(city, 58);
    const friends = Array.from({ length: 20 }, (_, i) => city.enter(`friend-${i}`, of('FORGE-42')));
    expect(friends).toEqual([...Array(12).fill('public:1'), ...Array(8).fill('public:2')]);
    expect(city.enter('lea', alone)).toBe('public:2');
  });
  it('also when they came by different doors before', () => {
    const city = shards();
    filled(city, 60);
    city.enter('lea', alone);
    city.enter('tom', alone);
    city.leave('visitor-0');
    city.leave('lea');
    expect(city.enter('lea', of('FORGE-42'))).toBe('public:2');
    city.leave('tom');
    expect(city.enter('tom', of('FORGE-42'))).toBe('public:2');
    expect(city.enter('zoe', of('PISTON-77'))).toBe('public:1');
  });
});

test('N73. Staff who walk in the public city are where most people are, and take nobody’s place', () => {
  const city = shards();
  expect(city.enter('karim', staff)).toBe('public:1');
  city.leave('karim');
  filled(city, 65);
  for (let i = 0; i < 40; i++) city.leave(`visitor-${i}`);
  // Twenty are left in the first, five in the second.
  expect(city.enter('sam', staff)).toBe('public:1');
  expect(new Set(filled(city, 40, 100))).toEqual(new Set(['public:1']));
});
