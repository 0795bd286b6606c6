import type { Localized } from '../content/localized.ts';
import type { SectorId } from '../content/sector.ts';
import type { FindPlace } from './find-place.ts';

/** What can be found, in the order in which equals are shown. */
export const FIND_KINDS = ['trade', 'stand', 'step', 'sector', 'quiz', 'question', 'event', 'term'] as const;
export type FindKind = (typeof FIND_KINDS)[number];

/** One thing that a search may find. */
export type FindEntry = {
  id: string;
  kind: FindKind;
  title: Localized;
  /** What it is also called, each as exact as its title: both forms of a trade. */
  names: Localized[];
  /** One line under its title. */
  line: Localized;
  /** What is searched besides, and quoted where it is why something was found. */
  texts: Localized[];
  sector: SectorId | null;
  /** Its page without 3D. */
  page: string;
  /** Where it is met in the city; null for what has no place there. */
  place: FindPlace | null;
};
