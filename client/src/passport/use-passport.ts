import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { SectorId } from '@ville-usine/shared/content/sector';
import { type Passport, passportOf } from '@ville-usine/shared/passport/passport';
import { useEffect, useMemo } from 'react';
import { useProgress } from '../quiz/progress-store.ts';
import { loadPassport, useMarks } from './marks-store.ts';

const EMPTY = { sectors: [], companies: [], trades: [], quizSectors: [] };

/** This visitor's passport; `edition` null is an empty one. */
function useRead(edition: PublicEdition | null): Passport {
  const progress = useProgress();
  const { marks, asked, answered } = useMarks();
  return useMemo(
    () => passportOf(edition ?? EMPTY, marks, progress, { asked, answered }),
    [edition, marks, progress, asked, answered],
  );
}

/** This visitor's passport; its first use asks the server what it knows of it. */
export function usePassport(edition: PublicEdition): Passport {
  useEffect(() => void loadPassport(), []);
  return useRead(edition);
}

/** The pavilions that have given their stamp, as far as this device and the server's quizzes know. */
export function useStamps(edition: PublicEdition | null): ReadonlySet<SectorId> {
  const { sectors } = useRead(edition);
  return useMemo(
    () => new Set(sectors.filter(({ stamped }) => stamped).map(({ sector }) => sector)),
    [sectors],
  );
}
