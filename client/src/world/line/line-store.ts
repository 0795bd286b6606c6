import { create } from 'zustand';
import type { LineTour } from './line-tour.ts';

type Line = {
  /** The stations one could be led through here, and whether that is still offered. */
  offer: { sector: string; steps: readonly string[] } | null;
  tour: LineTour | null;
};

/** The guided line of the hall one stands in: who leads along it follows what is written here. */
export const useLine = create<Line>(() => ({ offer: null, tour: null }));

/** Has the tour change as `how` says; nothing where there is none. */
export function changeLine(how: (tour: LineTour) => LineTour | null): void {
  const { tour } = useLine.getState();
  const next = tour && how(tour);
  if (next !== tour) useLine.setState({ tour: next });
}
