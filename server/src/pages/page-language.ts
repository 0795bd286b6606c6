import type { Language } from '@ville-usine/shared/content/localized';

/** Keeps the language that a visitor chose, for as long as the browser is open; scripts write it. */
export const LANGUAGE_COOKIE = 'vu_langue';

type Asked = { address?: string | undefined; cookie?: string | undefined; accepted?: string | undefined };

/** The language of a page: the address says it, else what the visitor chose before, else their browser; French otherwise. */
export function pageLanguage({ address, cookie, accepted }: Asked, languages: readonly Language[]): Language {
  const known = (one: string | undefined) => languages.find((language) => language === one);
  return known(address) ?? known(cookie) ?? languageOf(accepted ?? '', languages);
}

/** What a browser likes best of what there is, by its `Accept-Language`; of several liked as much, the first it names. */
function languageOf(accepted: string, languages: readonly Language[]): Language {
  const liked = accepted
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = rest.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { language } of liked) {
    const found = languages.find((one) => one === language);
    if (found) return found;
  }
  return 'fr';
}
