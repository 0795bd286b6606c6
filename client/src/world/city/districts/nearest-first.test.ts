import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearestFirst, type Piece } from './nearest-first.ts';

type Told = Piece & { name: string; asked: boolean[]; plain: number };

/** What is asked for waits here until the test lets it come or fail. */
function town(spots: readonly { x: number; z: number }[], lanes = 1) {
  const open: { piece: Told; come: () => void; fail: () => void }[] = [];
  const paused: (() => void)[] = [];
  const here = { x: 0, z: 0 };
  const pieces = spots.map((spot, i): Told => {
    const piece: Told = {
      name: `${i}`,
      asked: [],
      plain: 0,
      spots: [spot],
      bring: (again) => {
        piece.asked.push(again);
        return new Promise((come, fail) =>
          open.push({ piece, come: () => come(), fail: () => fail('lost') }),
        );
      },
      standIn: () => {
        piece.plain++;
      },
    };
    return piece;
  });
  const work = new NearestFirst(pieces, {
    where: () => here,
    lanes: () => lanes,
    pause: () => new Promise((resolve) => paused.push(resolve)),
    told: () => undefined,
  });
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return { work, pieces, open, paused, here, settle };
}

describe('NearestFirst', () => {
  it('B60. asks next for what is nearest to where the visitor is now', async () => {
    const { work, open, here, settle } = town([
      { x: 0, z: 10 },
      { x: 0, z: 20 },
      { x: 0, z: -90 },
      { x: 0, z: 30 },
    ]);
    const order: string[] = [];
    const next = async () => {
      const { piece, come } = open.shift()!;
      order.push(piece.name);
      come();
      await settle();
    };
    work.start();
    await next();
    // As by the plan: what was asked for before the jump still comes, then what one stands before.
    here.z = -80;
    await next();
    await next();
    here.z = 0;
    await next();
    expect(order).toEqual(['0', '1', '2', '3']);
    expect(work).toMatchObject({ standing: 4, busy: false, whole: true, lacking: false });
  });

  it('B64. has as many under way as the line carries', async () => {
    const { work, open, settle } = town(
      [1, 2, 3, 4].map((x) => ({ x, z: 0 })),
      2,
    );
    work.start();
    expect(open.map(({ piece }) => piece.name)).toEqual(['0', '1']);
    open.splice(1, 1)[0]!.come();
    await settle();
    expect(open.map(({ piece }) => piece.name)).toEqual(['0', '2']);
  });

  it('B62. has something plain stand in for what failed twice; the others come meanwhile', async () => {
    const { work, pieces, open, paused, settle } = town([
      { x: 1, z: 0 },
      { x: 2, z: 0 },
    ]);
    work.start();
    open.shift()!.fail();
    await settle();
    expect(open[0]!.piece.name).toBe('1');
    open.shift()!.come();
    await settle();
    expect(work).toMatchObject({ standing: 1, busy: true, whole: false });
    paused.shift()!();
    await settle();
    open.shift()!.fail();
    await settle();
    expect(pieces[0]).toMatchObject({ asked: [false, true], plain: 1 });
    expect(work).toMatchObject({ standing: 1, busy: false, whole: true, lacking: true });
  });

  it('B63. brings it when asked once more, and stands nothing in a second time', async () => {
    const { work, pieces, open, paused, settle } = town([{ x: 1, z: 0 }]);
    work.start();
    for (let i = 0; i < 2; i++) {
      open.shift()!.fail();
      await settle();
      paused.shift()?.();
      await settle();
    }
    work.retry();
    open.shift()!.fail();
    await settle();
    expect(pieces[0]!.plain).toBe(1);
    work.retry();
    expect(work.busy).toBe(true);
    open.shift()!.come();
    await settle();
    expect(work).toMatchObject({ standing: 1, busy: false, whole: true, lacking: false });
    expect(pieces[0]!.asked).toEqual([false, true, true, true]);
  });

  it('B61. brings each exactly once, whatever fails and wherever one goes', async () => {
    const spot = fc.record({
      x: fc.integer({ min: -120, max: 120 }),
      z: fc.integer({ min: -120, max: 120 }),
    });
    // What the line does at each turn: let one come or fail, end a pause, the network comes back, one walks.
    const turn = fc.oneof(
      fc.record({ kind: fc.constantFrom('come', 'fail', 'rest' as const), which: fc.nat(20) }),
      fc.record({ kind: fc.constant('back' as const), which: fc.constant(0) }),
      fc.record({ kind: fc.constant('walk' as const), to: spot, which: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(spot, { minLength: 1, maxLength: 14 }),
        fc.constantFrom(1, 2),
        fc.array(turn, { maxLength: 60 }),
        async (spots, lanes, turns) => {
          const { work, pieces, open, paused, here, settle } = town(spots, lanes);
          const came: string[] = [];
          const let1 = async (which: number, comes: boolean) => {
            const [one] = open.splice(which % Math.max(1, open.length), 1);
            if (one && comes) came.push(one.piece.name);
            if (comes) one?.come();
            else one?.fail();
            await settle();
          };
          work.start();
          for (const one of turns) {
            if (one.kind === 'walk' && 'to' in one) Object.assign(here, one.to);
            else if (one.kind === 'back') work.retry();
            else if (one.kind === 'rest') paused.splice(one.which % Math.max(1, paused.length), 1)[0]?.();
            else await let1(one.which, one.kind === 'come');
            await settle();
            expect(open.length).toBeLessThanOrEqual(lanes);
          }
          // In the end the network is back for good.
          while (work.busy || work.lacking) {
            for (const rest of paused.splice(0)) rest();
            work.retry();
            await settle();
            await let1(0, true);
          }
          expect(came.toSorted()).toEqual(pieces.map(({ name }) => name).toSorted());
          expect(work).toMatchObject({ standing: pieces.length, whole: true });
          for (const { plain } of pieces) expect(plain).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
