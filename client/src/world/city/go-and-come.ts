/** How long one stands at either end of a way, seconds; one turns round in it. */
const REST = 2.4;
const TURN = 1.2;

export type Walked = {
  x: number;
  z: number;
  heading: number;
  /** Metres walked since the beginning. */
  walked: number;
  /** How much of a walk it is now, 0 to 1. */
  stride: number;
};

const soft = (part: number) => part * part * (3 - 2 * part);
/** Full stride this soon after setting out and until this shortly before arriving, seconds. */
const SET_OUT = 0.5;

/** Where someone is who goes from one place to another and back at `pace` m/s, `time` seconds on; writes into `out`. */
export function goAndCome(
  out: Walked,
  from: { x: number; z: number },
  to: { x: number; z: number },
  pace: number,
  time: number,
): void {
  const [dx, dz] = [to.x - from.x, to.z - from.z];
  const length = Math.hypot(dx, dz);
  const leg = length / pace;
  const half = leg + REST;
  const turns = Math.floor(time / half);
  const at = time - turns * half;
  const back = turns % 2 !== 0;
  const part = Math.min(1, at / leg);
  const along = back ? 1 - part : part;
  const ahead = Math.atan2(-dx, -dz) + (back ? Math.PI : 0);
  const turned = soft(Math.min(1, Math.max(0, (at - leg - (REST - TURN) / 2) / TURN)));
  out.x = from.x + dx * along;
  out.z = from.z + dz * along;
  out.heading = ahead + Math.PI * turned;
  out.walked = turns * length + length * part;
  out.stride = part < 1 ? Math.min(1, at / SET_OUT, (leg - at) / SET_OUT) : 0;
}
