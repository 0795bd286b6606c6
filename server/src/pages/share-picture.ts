import { inLanguage, LANGUAGES, type Language, type Localized } from '@ville-usine/shared/content/localized';
import type { PageOf } from '@ville-usine/shared/content/page-part';
import type { LoadedEdition } from '../content/load-edition.ts';

/** Whose picture stands for a page. */
export type Pictured = { kind: 'sector' | 'stand' | 'trade'; id: string } | { kind: 'city' };

/** Where the picture lies that stands for a page, within its edition; another version of the edition is another address. */
export function pictureAddress(page: PageOf | null, language: Language, version: string): string {
  const own = page && 'id' in page && page.kind !== 'event' ? `${page.kind}/${page.id}` : 'city';
  return `/partage/${language}/${own}.png?v=${version.slice(0, 8)}`;
}

/** Which picture an address under `/partage` means; null for what is none. */
export function pictureAsked(path: string): { pictured: Pictured; language: Language } | null {
  const found = /^(\w\w)\/(?:city|(sector|stand|trade)\/([a-z0-9-]{1,60}))\.png$/.exec(path);
  const language = LANGUAGES.find((one) => one === found?.[1]);
  if (!found || !language) return null;
  const [, , kind, id] = found;
  return {
    pictured: kind && id ? { kind: kind as 'sector' | 'stand' | 'trade', id } : { kind: 'city' },
    language,
  };
}

/** What stands on a picture, and which drawings of the edition are on it. */
export type OnPicture = { title: string; line: string; colours: string[]; drawings: string[] };

/** What the picture of something shows; null where the edition has no such thing. */
export function onPicture(edition: LoadedEdition, pictured: Pictured, language: Language): OnPicture | null {
  const say = (text: Localized | string) => (typeof text === 'string' ? text : inLanguage(text, language));
  if (pictured.kind === 'city') {
    const drawings = edition.sectors.flatMap(({ picture }) => (picture ? [picture.file] : [])).slice(0, 3);
    const colours = edition.sectors.map(({ colour }) => colour);
    return { title: 'Ville-Usine', line: say(edition.title), colours, drawings };
  }
  const { sectors, companies, trades } = edition;
  const found = { sector: sectors, stand: companies, trade: trades }[pictured.kind].find(
    ({ id }) => id === pictured.id,
  );
  const sector = found && sectors.find(({ id }) => id === ('sector' in found ? found.sector : found.id));
  if (!sector) return null;
  const names = 'feminine' in found ? [found.feminine, found.masculine] : [found.name];
  const picture = found.picture ?? sector.picture;
  return {
    title: [...new Set(names.map(say))].join(' / '),
    line: `${say(found === sector ? edition.territory : sector.name)} · Ville-Usine`,
    colours: [sector.colour],
    drawings: picture ? [picture.file] : [],
  };
}
