import type { Language } from '@ville-usine/shared/content/localized';
import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { wordsOf } from '../words/words.ts';
import { BASE, ORIGIN } from './base-to-come.ts';

type Fact = Record<string, unknown>;

const addressOf = (path: string) => ORIGIN + BASE + path;

/** The way to a page from the plan, as search engines show it. */
export function breadcrumb(steps: { path: string; name: string }[]): Fact {
  const city = { path: '/visite', name: wordsOf('core')('city') };
  const way = steps[0]?.path === '/visite' ? steps : [city, ...steps];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ path, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(path),
    })),
  };
}

/** An event with a date, as its source announces it; nothing of what the source does not say. */
export function eventFacts(event: ProgrammeEvent, name: string, path: string, language: Language): Fact[] {
  const { when, place, organiser } = event;
  if (!when) return [];
  const online = place?.online === true && !place.town;
  const location = online
    ? { '@type': 'VirtualLocation', url: addressOf(path) }
    : place?.town && {
        '@type': 'Place',
        name: place.town,
        address: {
          '@type': 'PostalAddress',
          addressLocality: place.town,
          addressCountry: 'FR',
          ...(place.address && { streetAddress: place.address }),
        },
      };
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name,
      startDate: when.from,
      endDate: when.to ?? when.from,
      eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
      inLanguage: language,
      url: addressOf(path),
      ...(location && { location }),
      ...(organiser && { organizer: { '@type': 'Organization', name: organiser } }),
    },
  ];
}
