import { type Language, localeOf } from '@ville-usine/shared/content/language';
import { frenchSpaces } from './french-spaces.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A form of dates, made once: to make one takes a millisecond and more. */
function formatOf(language: Language, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, form]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), form);
  formats.set(key, format);
  return format;
}

/** Hour and minute as two figures; the device's own zone is asked without `Intl`, whose first word takes long. */
function hourAndMinute(at: Date, language: Language, timeZone?: string): readonly [string, string] {
  const two = (n: number) => String(n).padStart(2, '0');
  if (!timeZone) return [two(at.getHours()), two(at.getMinutes())];
  const parts = formatOf(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(at);
  const said = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return [said('hour'), said('minute')];
}

/** « 14 h 30 », “2:30 pm” or 14:30, in the visitor's own time zone unless another is given. */
export function clockTime(iso: string, language: Language, timeZone?: string): string {
  const [hour, minute] = hourAndMinute(new Date(iso), language, timeZone);
  if (language === 'fr') return frenchSpaces(`${Number(hour)} h ${minute}`);
  if (language !== 'en') return `${hour}:${minute}`;
  const afternoon = Number(hour) >= 12;
  return `${Number(hour) % 12 || 12}:${minute} ${afternoon ? 'pm' : 'am'}`;
}

const WEEKDAYS: Record<Language, string | undefined> = {
  fr: 'Dimanche Lundi Mardi Mercredi Jeudi Vendredi Samedi',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
};
const MONTHS: Record<Language, string | undefined> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};
const nameOf = (names: string | undefined, n: number) => names?.split(' ')[n];

/** « Lun » or “Mon”, in the visitor's own time zone. */
export const weekday = (iso: string, language: Language): string =>
  nameOf(WEEKDAYS[language], new Date(iso).getDay())?.slice(0, 3) ??
  formatOf(language, { weekday: 'short' }).format(new Date(iso));

/** « Lundi 22 novembre » or “Monday 22 November”, in the visitor's own time zone unless another is given. */
export function dayName(iso: string, language: Language, timeZone?: string): string {
  const at = new Date(iso);
  if (!timeZone && MONTHS[language]) {
    const day = at.getDate();
    const said = language === 'fr' && day === 1 ? '1er' : day;
    return `${nameOf(WEEKDAYS[language], at.getDay())} ${said} ${nameOf(MONTHS[language], at.getMonth())}`;
  }
  const form = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const name = formatOf(language, timeZone ? { ...form, timeZone } : form).format(at);
  return (name.charAt(0).toUpperCase() + name.slice(1)).replace(/ 1 (?=\p{Ll})/u, ' 1er ');
}

export function isToday(iso: string, now: Date = new Date()): boolean {
  return new Date(iso).toDateString() === now.toDateString();
}
