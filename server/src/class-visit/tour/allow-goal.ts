import type { Goal } from '@ville-usine/shared/class-visit/tour';
import type { Presence } from '../../presence/attach-presence.ts';

/** What is shown may stand anywhere in its hall: from end to end and back, metres. */
const WHOLE_HALL = 50;
/** For so long pupils may take up an invitation, or come to the stop, milliseconds. */
export const INVITED_FOR_MS = 10 * 60_000;

/** Has it believed that these pupils are put where their class is brought to. */
export function allowGoal(
  presence: Pick<Presence, 'allow'>,
  pupils: readonly string[],
  { place, sight }: Goal,
  forMs?: number,
): void {
  const allowance = { ...(sight && { room: WHOLE_HALL }), ...(forMs !== undefined && { forMs }) };
  for (const pupil of pupils) presence.allow(pupil, place, allowance);
}
