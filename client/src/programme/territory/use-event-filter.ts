import { type EventFilter, readFilter, writeFilter } from '@ville-usine/shared/programme/event-filter';
import { useLocation, useSearch } from 'wouter';

export const NEAR = '/visite/rencontres/pres-de-chez-toi';
export type NearView = 'list' | 'map';

/** The address of a list as it is filtered and shown: whoever opens it sees the same. */
export function addressOf(filter: EventFilter, view: NearView): string {
  const query = writeFilter(filter);
  if (view === 'list') return `${NEAR}${query}`;
  return `${NEAR}${query === '' ? '?' : `${query}&`}vue=carte`;
}

/** What the address asks for; each change is a step that the browser's back button takes back. */
export function useEventFilter() {
  const query = Object.fromEntries(new URLSearchParams(useSearch()));
  const [, go] = useLocation();
  const filter = readFilter(query);
  const view: NearView = query['vue'] === 'carte' ? 'map' : 'list';
  return {
    filter,
    view,
    setFilter: (next: EventFilter) => go(addressOf(next, view)),
    setView: (next: NearView) => go(addressOf(filter, next)),
  };
}
