import type { Moving } from '@ville-usine/shared/world/room';
import { type Object3D, Quaternion, Vector3 } from 'three';

/** Where a part is against its rest: its way in metres, and its turn in radians. */
export type Away = { by: [number, number, number]; turn: number };

const STILL: Away = { by: [0, 0, 0], turn: 0 };
const smooth = (k: number) => k * k * (3 - 2 * k);

/** Where a part is `elapsed` seconds into its work. */
export function awayAt(moving: Moving, elapsed: number): Away {
  switch (moving.kind) {
    case 'spin':
      return { by: [0, 0, 0], turn: (moving.speed * elapsed) % (Math.PI * 2) };
    case 'swing': {
      const share = elapsed / moving.seconds + (moving.phase ?? 0);
      return { by: [0, 0, 0], turn: moving.angle * Math.sin(share * Math.PI * 2) };
    }
    case 'belt': {
      const share = (elapsed / moving.seconds) % 1;
      const [x, y, z] = moving.pitch;
      return { by: [x * share, y * share, z * share], turn: 0 };
    }
    case 'keys':
      return betweenKeys(moving.keys, elapsed);
  }
}

function betweenKeys(keys: Extract<Moving, { kind: 'keys' }>['keys'], elapsed: number): Away {
  const round = keys.at(-1)?.at ?? 0;
  if (round <= 0) return STILL;
  const t = elapsed % round;
  const next = keys.findIndex(({ at }) => at > t);
  const [a, b] = [keys[Math.max(0, next - 1)]!, keys[next]!];
  const k = smooth((t - a.at) / (b.at - a.at || 1));
  const mix = (from: number, to: number) => from + (to - from) * k;
  return {
    by: [mix(a.by[0], b.by[0]), mix(a.by[1], b.by[1]), mix(a.by[2], b.by[2])],
    turn: mix(a.turn ?? 0, b.turn ?? 0),
  };
}

const [ABOUT, AXIS, BACK] = [new Vector3(), new Vector3(), new Vector3()];
const TURN = new Quaternion();

/** Moves a part by what it is away from its rest; `about` and `axis` are in the hall's metres. */
function put(part: Object3D, moving: Moving, { by, turn }: Away): void {
  part.position.fromArray(by);
  part.quaternion.identity();
  if (moving.kind === 'belt' || turn === 0) return;
  TURN.setFromAxisAngle(AXIS.fromArray(moving.axis).normalize(), turn);
  // Turned about a point that stays: p + (about − turned about).
  BACK.fromArray(moving.about);
  part.position.add(ABOUT.copy(BACK).sub(BACK.applyQuaternion(TURN)));
  part.quaternion.copy(TURN);
}

/** Moves a hall's parts as its plan says. Parts ride on others by being their children. */
export class MovingParts {
  constructor(
    private readonly parts: ReadonlyMap<string, Object3D>,
    private readonly moving: readonly Moving[],
  ) {
    for (const { group, rides } of moving) {
      const [part, on] = [parts.get(group), rides && parts.get(rides)];
      if (part && on) on.add(part);
    }
  }

  run(elapsed: number): void {
    for (const moving of this.moving) {
      const part = this.parts.get(moving.group);
      if (part) put(part, moving, awayAt(moving, elapsed));
    }
  }
}
