import type { Language } from '@ville-usine/shared/content/localized';
import { frenchSpaces } from './french-spaces.ts';

/** « 14 h 30 » or “2:30 pm”, in the visitor's own time zone unless another is given. */
export function clockTime(iso: string, language: Language, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(new Date(iso));
  const [hour, minute] = ['hour', 'minute'].map(
    (type) => parts.find((part) => part.type === type)?.value ?? '',
  );
  if (language === 'fr') return frenchSpaces(`${Number(hour)} h ${minute}`);
  const afternoon = Number(hour) >= 12;
  return `${Number(hour) % 12 || 12}:${minute} ${afternoon ? 'pm' : 'am'}`;
}

/** « Lundi 22 novembre » or “Monday 22 November”. */
export function dayName(iso: string, language: Language, timeZone?: string): string {
  const name = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).format(new Date(iso));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function isToday(iso: string, now: Date = new Date()): boolean {
  return new Date(iso).toDateString() === now.toDateString();
}
