import type { Language } from '@ville-usine/shared/content/localized';
import type { PageData, RenderedPage } from '@ville-usine/shared/content/rendered-page';
import type { BuiltPages } from './built-pages.ts';

const LOCALE: Record<Language, string> = { fr: 'fr_FR', en: 'en_GB' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** JSON that no browser takes for the end of what holds it. */
const quoted = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

type Wanted = {
  built: BuiltPages;
  page: RenderedPage;
  data: PageData;
  languages: readonly Language[];
  styles: string[];
  /** Where the picture that stands for the page lies. */
  picture: string;
  /** False for an address that leads nowhere. */
  found: boolean;
};

/**
 * A rendered page as a whole document: the application's own page with its content in it, what it was rendered from, and what
 * others are told of it. No script runs from it but `read-first.js`, which brings the application when somebody is there.
 */
export function pageDocument(wanted: Wanted): string {
  const { built, page, data } = wanted;
  return built.index
    .replace(/<html lang="\w+"/, `<html lang="${data.language}" data-said="${data.language}"`)
    .replace(/<meta name="description"[^>]*>\s*/, '')
    .replace(/<title>[^<]*<\/title>/, () => headOf(wanted))
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace('</head>', () => `${scriptsOf(wanted)}\n  </head>`)
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace('<div id="app"></div>', () => `<div id="app">${page.html}</div>`)
    .replace(/<noscript>[^<]*<\/noscript>/, () => `<noscript>${escaped(page.noScript)}</noscript>`)
    .replace(
      '</body>',
      () => `<script type="application/json" id="rendered-from">${quoted(data)}</script>\n  </body>`,
    );
}

function scriptsOf({ built, styles }: Wanted): string {
  return [
    '',
    ...built.fonts.map(
      (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`,
    ),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${file}">`),
    `<script type="module" src="/read-first.js" data-app="${built.app}"></script>`,
  ].join('\n    ');
}

function headOf({ built, page, data, languages, picture, found }: Wanted): string {
  const here = built.ORIGIN + built.BASE + data.path;
  const inLanguage = (language: Language) => escaped(`${here}?lang=${language}`);
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escaped(content)}">`;
  const title = `<title>${escaped(page.title)}</title>`;
  if (!found) return `${title}\n    ${meta('name', 'robots', 'noindex')}`;
  return [
    title,
    meta('name', 'description', page.description),
    `<link rel="canonical" href="${inLanguage(data.language)}">`,
    ...languages.map((one) => `<link rel="alternate" hreflang="${one}" href="${inLanguage(one)}">`),
    `<link rel="alternate" hreflang="x-default" href="${escaped(here)}">`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Ville-Usine'),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:url', `${here}?lang=${data.language}`),
    meta('property', 'og:locale', LOCALE[data.language]),
    ...languages
      .filter((one) => one !== data.language)
      .map((one) => meta('property', 'og:locale:alternate', LOCALE[one])),
    meta('property', 'og:image', built.ORIGIN + picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', page.pictureAlt),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...page.facts.map((fact) => `<script type="application/ld+json">${quoted(fact)}</script>`),
  ].join('\n    ');
}
