/** How long one speaks before the next does, and how long a hand takes to come up, seconds. */
const SPEECH = 5.5;
const RAISE = 0.8;

/** How much a member of a talking group speaks with the hands at a time in seconds, 0 to 1; 0 is listening. */
export function speaksNow(group: number, member: number, members: number, time: number): number {
  const turn = (time + group * 3.7) / SPEECH;
  const at = (turn - Math.floor(turn)) * SPEECH;
  // Every fourth speech is a silence: nobody talks without a pause.
  if (Math.floor(turn) % 4 === 3) return 0;
  const speaker = Math.floor(turn) % members;
  if (speaker !== member) return 0;
  return Math.min(1, at / RAISE, (SPEECH - at) / RAISE);
}
