import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Outlines and towns, in the sources and beside the built server alike. */
const GEO = new URL('../../../assets/geo/', import.meta.url);

/** Longitude and latitude, degrees. */
export type Position = readonly [longitude: number, latitude: number];

const Outlines = z.strictObject({
  departements: z.record(
    z.string(),
    z.strictObject({ name: z.string(), rings: z.array(z.array(z.string()).min(1)).min(1) }),
  ),
  borders: z.record(z.string(), z.string()),
});

const Town = z.strictObject({
  name: z.string(),
  departement: z.string(),
  latitude: z.number(),
  longitude: z.number(),
});
export type Town = z.infer<typeof Town>;

const { departements, borders } = Outlines.parse(
  JSON.parse(readFileSync(new URL('departements.json', GEO), 'utf8')),
);

/** The towns that programmes may name. */
export const TOWNS: readonly Town[] = z
  .array(Town)
  .parse(parse(readFileSync(new URL('towns.yaml', GEO), 'utf8')));

/** A département's outline: its land and what is cut out of it or lies apart, each a closed ring. */
export type Outline = { code: string; name: string; rings: Position[][] };

/** The outlines of these départements in this order; null where one is not kept. */
export function outlinesOf(codes: readonly string[]): Outline[] | null {
  const found = codes.flatMap((code) => {
    const kept = departements[code];
    return kept ? [{ code, name: kept.name, rings: kept.rings.map(ring) }] : [];
  });
  return found.length > 0 && found.length === codes.length ? found : null;
}

function ring(names: readonly string[]): Position[] {
  return names.flatMap((name) => {
    const positions = (borders[name.replace(/^-/, '')] ?? '')
      .split(' ')
      .map((pair) => pair.split(',').map(Number) as unknown as Position);
    // The last position of a border is the first of the next one.
    return (name.startsWith('-') ? positions.reverse() : positions).slice(0, -1);
  });
}
