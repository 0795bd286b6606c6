import { type Language, localeOf } from '@ville-usine/shared/content/language';

/** In which language and zone a document says its times. */
export type PdfTimes = { language: Language; zone: string };

export function day(iso: string, { language, zone }: PdfTimes): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: zone }).format(
    new Date(iso),
  );
}

export function time(iso: string, { language, zone }: PdfTimes): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', timeZone: zone });
  const said = format.format(new Date(iso));
  return language === 'fr' ? said.replace(':', ' h ') : said;
}
