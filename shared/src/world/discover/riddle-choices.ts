import type { SectorId } from '../../content/sector.ts';
import { SECTOR_IDS } from '../../content/sector-ids.ts';
import { shuffled } from '../../quiz/shuffle.ts';

/** So many districts one chooses from. */
const OFFERED = 3;

/** The districts offered to whoever guesses where a gear hides, in the plan's order: its own and the same others always. */
export function riddleChoices(gear: SectorId): SectorId[] {
  const others = shuffled(SECTOR_IDS.length, `riddle ${gear}`)
    .map((index) => SECTOR_IDS[index]!)
    .filter((id) => id !== gear);
  const offered = new Set([gear, ...others.slice(0, OFFERED - 1)]);
  return SECTOR_IDS.filter((id) => offered.has(id));
}
