import { z } from 'zod';
import { Id, Localized } from '../content/localized.ts';
import { DepartementCode, ProgrammeEvent } from './event.ts';

/** `programme.yaml`: the départements of the territory, and what happens there. */
export const Programme = z.strictObject({
  departements: z.array(DepartementCode).min(1),
  events: z.array(ProgrammeEvent),
});
export type Programme = z.infer<typeof Programme>;

/** `partners.yaml`, a list: who makes the event, by the names and the parts that the source gives. */
export const Partner = z.strictObject({
  id: Id,
  name: z.string().trim().min(2).max(120),
  role: Localized,
  source: z.string().trim().min(3),
});
export type Partner = z.infer<typeof Partner>;

/** What happens in an edition's territory, and who makes it; an edition without these files has neither. */
export const TerritoryProgramme = z.strictObject({
  departements: z.array(DepartementCode),
  events: z.array(ProgrammeEvent),
  partners: z.array(Partner),
});
export type TerritoryProgramme = z.infer<typeof TerritoryProgramme>;

/** Where something lies on the territory's map, in its own units: x to the east, y to the south. */
export type MapPoint = { x: number; y: number };

/** The territory as it is drawn: `path` is an SVG path, `label` a point well inside it. */
export type TerritoryMap = {
  width: number;
  height: number;
  departements: { code: string; name: string; path: string; label: MapPoint }[];
  /** The towns of the events that are known by their coordinates. */
  towns: (MapPoint & { name: string; departement: string })[];
};

export type ProgrammeReplies = {
  /** What happens in the territory; the map is null where no outline of its départements is kept. */
  'GET /api/programme': { events: ProgrammeEvent[]; partners: Partner[]; map: TerritoryMap | null };
};
