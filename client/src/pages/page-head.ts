import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { type PageOf, pageOf } from '@ville-usine/shared/content/page-part';
import type { PageData, PageHead } from '@ville-usine/shared/content/rendered-page';
import { sayWhen } from '../programme/territory/say-when.ts';
import '../programme/territory/territory-words.ts';
import '../find/find-words.ts';
import '../content/pages-words.ts';
import '../content/visit-words.ts';
import { sayIn, type Translate, wordsOf } from '../words/words.ts';
import { breadcrumb, eventFacts } from './page-facts.ts';
import './share-words.ts';

type Said = Pick<PageHead, 'title' | 'description' | 'facts'> & { pictureAlt?: string };

const ABOUT = {
  accessibilite: 'accessibility',
  'vie-privee': 'privacy',
  'mentions-legales': 'legal',
  professionnels: 'staff',
} as const;

/** The title, the description and the facts of a page, in its language; a page that is nowhere says so. */
export function pageHead(data: PageData): PageHead {
  const t = wordsOf('share');
  const page = pageOf(data.path);
  const { title, description, pictureAlt, facts } = (page && saidOf(page, data, t)) ?? nowhere();
  const full = t('titled', { title });
  return { title: full, description, pictureAlt: pictureAlt ?? full, facts, noScript: t('noScript') };
}

function nowhere(): Said {
  const core = wordsOf('core');
  return { title: core('notFound.title'), description: core('notFound.line'), facts: [] };
}

function saidOf(page: PageOf, data: PageData, t: Translate<'share'>): Said | null {
  const { part, path } = data;
  const plain = (title: string, description: string): Said => ({
    title,
    description,
    facts: [breadcrumb([{ path, name: title }])],
  });
  switch (page.kind) {
    case 'plan': {
      const pavilions = part.sectors.length;
      return plain(wordsOf('visit')('plan.title'), t('plan', { pavilions, stands: part.companies.length }));
    }
    case 'near':
      return plain(wordsOf('territory')('title'), t('near'));
    case 'which-trade':
      return plain(wordsOf('find')('which'), t('which'));
    case 'about': {
      const name = path.replace(/\/$/, '').split('/').at(-1) as keyof typeof ABOUT;
      return plain(wordsOf('pages')(`${ABOUT[name]}.title`), t('about'));
    }
    case 'event':
      return eventSaid(page.id, data, t);
    default:
      return placeSaid(page, part, data, t);
  }
}

function placeSaid(
  page: Extract<PageOf, { id: string }>,
  { sectors, companies, trades }: PublicEdition,
  { path, language }: PageData,
  t: Translate<'share'>,
): Said | null {
  const say = sayIn(language);
  const company = page.kind === 'stand' ? companies.find(({ id }) => id === page.id) : undefined;
  const trade = page.kind === 'trade' ? trades.find(({ id }) => id === page.id) : undefined;
  const of = page.kind === 'sector' ? page.id : (company ?? trade)?.sector;
  const sector = sectors.find(({ id }) => id === of);
  if (!sector) return null;
  const pavilion = { path: `/visite/secteur/${sector.id}`, name: say(sector.name) };
  if (company) {
    const text = `${say(company.tagline)}. ${say(company.text)}`.replace('.. ', '. ');
    return {
      title: `${company.name} · ${pavilion.name}`,
      description: company.fictional ? t('fictional', { text: short(text) }) : short(text),
      pictureAlt: say(company.picture.alt),
      facts: [breadcrumb([pavilion, { path, name: company.name }])],
    };
  }
  if (trade) {
    const [feminine, masculine] = [say(trade.feminine), say(trade.masculine)];
    const title = feminine === masculine ? feminine : wordsOf('visit')('trade.both', { feminine, masculine });
    return {
      title: `${title} · ${pavilion.name}`,
      description: t('trade', { does: short(say(trade.does)) }),
      ...(trade.picture && { pictureAlt: say(trade.picture.alt) }),
      facts: [breadcrumb([pavilion, { path, name: title }])],
    };
  }
  return {
    title: pavilion.name,
    description: t('sector', { invitation: say(sector.invitation) }),
    ...(sector.picture && { pictureAlt: say(sector.picture.alt) }),
    facts: [breadcrumb([pavilion])],
  };
}

function eventSaid(id: string, { programme, path, language }: PageData, t: Translate<'share'>): Said | null {
  const event = programme?.events.find((one) => one.id === id);
  if (!event) return null;
  const say = sayIn(language);
  const words = wordsOf('territory');
  const where = event.place?.town ?? words(event.place?.online ? 'online' : 'about.placeUnsaid');
  const line = t('event', { when: sayWhen(event.when, words, language).days, where });
  const near = { path: '/visite/rencontres/pres-de-chez-toi', name: words('title') };
  return {
    title: say(event.title),
    description: event.organiser ? t('eventBy', { event: line, organiser: event.organiser }) : line,
    facts: [
      breadcrumb([near, { path, name: say(event.title) }]),
      ...eventFacts(event, say(event.title), path, language),
    ],
  };
}

/** As much of a text as a preview shows, in letters, ended at a sentence or a word. */
const SHOWN = 170;

function short(text: string): string {
  if (text.length <= SHOWN) return text;
  const cut = text.slice(0, SHOWN);
  const sentence = cut.lastIndexOf('. ');
  return sentence > SHOWN / 2 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
