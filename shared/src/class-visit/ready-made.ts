import type { PublicEdition } from '../content/edition.ts';
import { ARRIVAL, isSameStop, RETURN } from './times-of.ts';
import type { VisitStop } from './visit-plan.ts';

/** What of an edition a visit can stop at. */
export type VisitContent = {
  sectors: Pick<PublicEdition['sectors'][number], 'id' | 'open'>[];
  companies: Pick<PublicEdition['companies'][number], 'id' | 'sector'>[];
  quizSectors: readonly string[];
};

/** Lengths of the ready-made itineraries, arrival and return included, minutes. */
export const READY_MADE = [30, 55, 110] as const;
export type ReadyMade = (typeof READY_MADE)[number];

type Part = readonly [kind: Exclude<VisitStop['kind'], 'session'>, minutes: number];
const PARTS: Record<ReadyMade, readonly Part[]> = {
  30: [
    ['steps', 10],
    ['quiz', 10],
  ],
  55: [
    ['steps', 20],
    ['stand', 10],
    ['quiz', 15],
  ],
  110: [
    ['steps', 25],
    ['stand', 15],
    ['stand', 15],
    ['quiz', 15],
    ['steps', 15],
    ['steps', 15],
  ],
};

/**
 * A ready-made itinerary of this edition: first the pavilions that have most to show. Where a part does not exist, its
 * time goes to the steps of the next pavilion.
 */
export function readyMade(content: VisitContent, length: ReadyMade): VisitStop[] {
  const rich = ({ id, open }: VisitContent['sectors'][number]) =>
    Number(open) + Number(content.quizSectors.includes(id));
  const sectors = [...content.sectors].sort((a, b) => rich(b) - rich(a)).map((sector) => sector.id);
  const of: Record<Part[0], string[]> = {
    steps: sectors,
    stand: sectors.flatMap((id) => content.companies.filter((one) => one.sector === id).map((one) => one.id)),
    quiz: sectors.filter((id) => content.quizSectors.includes(id)),
  };
  const stops: VisitStop[] = [];
  const free = (kind: Part[0]) =>
    of[kind].find((id) => !stops.some((one) => isSameStop(one, { kind, of: id })));
  for (const [kind, minutes] of PARTS[length]) {
    const own = free(kind);
    const other = own ?? free('steps');
    if (other) stops.push({ kind: own ? kind : 'steps', of: other, minutes });
  }
  return stops;
}

/** Minutes of a ready-made itinerary that its stops share. */
export const stopMinutes = (length: ReadyMade): number => length - ARRIVAL - RETURN;

/** Does the edition, or the agenda, have what a stop is about? `sessions` are ids of sessions open to everyone. */
export function hasStop(
  content: VisitContent,
  sessions: readonly string[],
  { kind, of }: VisitStop,
): boolean {
  if (kind === 'session') return sessions.includes(of);
  if (kind === 'stand') return content.companies.some((one) => one.id === of);
  return kind === 'quiz' ? content.quizSectors.includes(of) : content.sectors.some((one) => one.id === of);
}
