import type { PublicEdition } from '../content/edition.ts';
import type { SectorId } from '../content/sector.ts';
import type { Spot } from '../world/spot.ts';

/** A pavilion, and in its hall a stand, a machine or the quiz. */
export type FindPlace = {
  sector: SectorId;
  spot: { kind: Extract<Spot['kind'], 'stand' | 'step' | 'quiz'>; target: string } | null;
};

/** The address that opens the city there: `/?lieu=stand:acierie-belle-etoile`. */
export function cityAddress({ sector, spot }: FindPlace, isOpen: boolean): string {
  if (!isOpen) return `/?lieu=pavilion:${sector}`;
  if (spot === null || spot.kind === 'quiz') return `/?lieu=hall:${sector}`;
  return `/?lieu=${spot.kind}:${spot.target}`;
}

/** What `stand:<id>` or `step:<id>` of an address means in an edition; null where there is no such thing. */
export function findPlaceNamed(
  edition: Pick<PublicEdition, 'companies' | 'sectors'>,
  name: string,
): FindPlace | null {
  const [kind, target = ''] = name.split(':');
  if (kind !== 'stand' && kind !== 'step') return null;
  const sector =
    kind === 'stand'
      ? edition.companies.find(({ id }) => id === target)?.sector
      : edition.sectors.find(({ steps }) => steps.some(({ id }) => id === target))?.id;
  return sector ? { sector, spot: { kind, target } } : null;
}
