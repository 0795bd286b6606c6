import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import type { MapPoint, TerritoryMap } from '@ville-usine/shared/programme/programme';

/** A mark on the map: one town, or towns so near to each other that their marks would lie on one another. */
export type MapPin = MapPoint & { names: string[]; count: number };

/** One pin for each town with an event, the most events first; towns nearer than `near` map units share one. */
export function mapPins(
  towns: TerritoryMap['towns'],
  events: readonly Pick<ProgrammeEvent, 'place'>[],
  near: number,
): MapPin[] {
  const single = towns.flatMap(({ name, departement, x, y }) => {
    const count = events.filter(
      ({ place }) => place?.town === name && (place.departement ?? departement) === departement,
    ).length;
    return count > 0 ? [{ x, y, names: [name], count }] : [];
  });
  const pins: MapPin[] = [];
  for (const town of single.sort((a, b) => b.count - a.count)) {
    const close = pins.find((pin) => Math.hypot(pin.x - town.x, pin.y - town.y) < near);
    if (!close) pins.push(town);
    else {
      close.names.push(...town.names);
      close.count += town.count;
    }
  }
  return pins;
}
