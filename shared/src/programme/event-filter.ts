import type { LiveSession } from '../live/session.ts';
import type { EventAudience, EventKind, ProgrammeEvent } from './event.ts';
import { EVENT_AUDIENCES, EVENT_KINDS } from './event-choices.ts';
import { eventDays } from './event-days.ts';

/** What is not said can be chosen as well. */
export const UNSAID = 'unsaid';
/** A live session that is no talk and no job dating, and an event of no said kind. */
export const KIND_CHOICES = [...EVENT_KINDS, 'questions', UNSAID] as const;
export const AUDIENCE_CHOICES = [...EVENT_AUDIENCES, UNSAID] as const;
export const ONLINE = 'online';

/** What readers ask for; an empty list, or an empty day, asks for everything. */
export type EventFilter = { day: string; where: string[]; kinds: string[]; audiences: string[] };
export const NO_FILTER: EventFilter = { day: '', where: [], kinds: [], audiences: [] };

/** What filters look at, the same for an event of the territory and for a live session here. */
export type Facets = { days: string[]; where: string[]; kinds: string[]; audiences: string[] };

const orUnsaid = (list: string[]) => (list.length > 0 ? list : [UNSAID]);

export function facetsOfEvent(event: ProgrammeEvent): Facets {
  const { departement, online = false } = event.place ?? {};
  return {
    days: orUnsaid(eventDays(event)),
    where: orUnsaid([...(departement ? [departement] : []), ...(online ? [ONLINE] : [])]),
    kinds: [event.kind ?? UNSAID],
    audiences: orUnsaid(event.audience),
  };
}

/** A session is where everyone is who has a screen; `day` is its day in the reader's zone. */
export function facetsOfSession({ kind, audience }: LiveSession, day: string): Facets {
  const adults: EventAudience[] = ['job-seekers', 'educators', 'recruiters', 'public'];
  return {
    days: [day],
    where: [ONLINE],
    kinds: [kind satisfies EventKind | 'questions'],
    audiences: audience.kind === 'adults' ? adults : [...EVENT_AUDIENCES],
  };
}

/** Everyone is of the general public: what is open to it is open to whoever filters for themselves. */
function isFor(audiences: string[], wanted: string[]): boolean {
  return wanted.some((one) => audiences.includes(one) || (one !== UNSAID && audiences.includes('public')));
}

/** Does it fit all that is asked for? */
export function fits(facets: Facets, { day, where, kinds, audiences }: EventFilter): boolean {
  const meets = (have: string[], wanted: string[]) =>
    wanted.length === 0 || wanted.some((one) => have.includes(one));
  return (
    (day === '' || facets.days.includes(day)) &&
    meets(facets.where, where) &&
    meets(facets.kinds, kinds) &&
    (audiences.length === 0 || isFor(facets.audiences, audiences))
  );
}

export type FilterList = 'where' | 'kinds' | 'audiences';

/** How many would be shown by this one choice of `list`, with the other filters as they are. */
export function countOf(
  all: readonly Facets[],
  filter: EventFilter,
  list: FilterList,
  choice: string,
): number {
  return all.filter((one) => fits(one, { ...filter, [list]: [choice] })).length;
}

/** The filter with a choice put in or taken out; the order of choices never changes an address. */
export function toggled(filter: EventFilter, list: FilterList, choice: string): EventFilter {
  const now = filter[list];
  const next = now.includes(choice) ? now.filter((one) => one !== choice) : [...now, choice];
  return { ...filter, [list]: next.sort() };
}

const PARTS = { where: 'ou', kinds: 'quoi', audiences: 'pour' } as const;
const DAY = /^(?:\d{4}-\d{2}-\d{2}|unsaid)$/;
const CHOICE = /^[a-z0-9-]{1,20}$/i;

/** The filter of an address's query, `?jour=2021-11-22&ou=83&pour=college`; what cannot be one is passed over. */
export function readFilter(query: Readonly<Record<string, unknown>>): EventFilter {
  const said = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const day = said('jour');
  const list = (name: string, known?: readonly string[]) =>
    [...new Set(said(name).split(','))]
      .filter((one) => CHOICE.test(one) && (!known || known.includes(one)))
      .sort()
      .slice(0, 20);
  return {
    day: DAY.test(day) ? day : '',
    where: list(PARTS.where),
    kinds: list(PARTS.kinds, KIND_CHOICES),
    audiences: list(PARTS.audiences, AUDIENCE_CHOICES),
  };
}

/** The same as an address's end: `?ou=83`, or nothing. */
export function writeFilter({ day, ...lists }: EventFilter): string {
  const parts = [
    ...(day === '' ? [] : [`jour=${day}`]),
    ...(Object.keys(PARTS) as FilterList[])
      .filter((list) => lists[list].length > 0)
      .map((list) => `${PARTS[list]}=${lists[list].join(',')}`),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
