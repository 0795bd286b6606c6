import type { Language } from '@ville-usine/shared/content/localized';
import type { LoadedEdition } from '../content/load-edition.ts';

/** The addresses of an edition's pages that anybody may read, within the edition. */
export function publicPages({ sectors, companies, trades, programme }: LoadedEdition): string[] {
  const under =
    (folder: string) =>
    ({ id }: { id: string }) =>
      `/visite/${folder}/${id}`;
  return [
    '/visite',
    ...sectors.map(under('secteur')),
    ...companies.map(under('stand')),
    ...trades.map(under('metier')),
    '/visite/quel-metier',
    '/visite/rencontres/pres-de-chez-toi',
    ...programme.events.map(under('rencontres/pres-de-chez-toi')),
    '/visite/accessibilite',
    '/visite/mentions-legales',
    '/visite/vie-privee',
    '/visite/professionnels',
  ];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** All pages of an edition for search engines, each in its languages; `address` is where the edition lies. */
export function sitemap(edition: LoadedEdition, address: string): string {
  const inLanguage = (page: string, language: Language) => escaped(`${address}${page}?lang=${language}`);
  const urls = publicPages(edition).flatMap((page) =>
    edition.languages.map((language) => {
      const links = edition.languages.map(
        (one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${inLanguage(page, one)}"/>`,
      );
      links.push(`<xhtml:link rel="alternate" hreflang="x-default" href="${escaped(address + page)}"/>`);
      return `<url><loc>${inLanguage(page, language)}</loc>${links.join('')}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** The lists of several editions. */
export function sitemapsOf(lists: readonly string[]): string {
  const each = lists.map((url) => `<sitemap><loc>${escaped(url)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${each.join('\n')}\n</sitemapindex>\n`;
}

/** What is nobody's to find: desks, classes, a visitor's own pages, and what programs ask for. */
const NOT_FOR_ENGINES = [
  '/api/',
  '/acces/',
  '/socket.io/',
  '/pro',
  '/enseignant',
  '/moderation',
  '/organisation',
  '/classe',
  '/atelier',
  '/visite/adultes',
  '/visite/passeport',
  '/visite/rencontre/',
  '/visite/chercher',
];

/** What search engines may read; of several editions each has its own addresses. */
export function robots(bases: readonly string[], sitemaps: readonly string[]): string {
  return [
    'User-agent: *',
    ...bases.flatMap((base) => NOT_FOR_ENGINES.map((path) => `Disallow: ${base}${path}`)),
    ...sitemaps.map((url) => `Sitemap: ${url}`),
    '',
  ].join('\n');
}
