export type MapFilter = 'all' | 'fresh' | 'visited' | 'live' | 'stamp';
export const MAP_FILTERS: readonly MapFilter[] = ['all', 'fresh', 'visited', 'live', 'stamp'];

/** True when a filter lets a place through. */
export function shows(
  filter: MapFilter,
  facts: { visited: boolean; live: boolean; stamped: boolean },
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'fresh':
      return !facts.visited;
    case 'visited':
      return facts.visited;
    case 'live':
      return facts.live;
    case 'stamp':
      return facts.stamped;
  }
}
