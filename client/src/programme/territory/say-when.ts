import type { Language } from '@ville-usine/shared/content/localized';
import type { EventWhen } from '@ville-usine/shared/programme/event';
import { lowered } from '../../words/lowered.ts';
import { clockTime, dayName } from '../../words/times.ts';
import type { Translate } from '../../words/words.ts';

type Said = { days: string; hours: string };

/** Without the name of the weekday: « 22 novembre ». */
const dateOnly = (day: string, language: Language) =>
  dayName(`${day}T12:00:00`, language).replace(/^\p{L}+ /u, '');
const hourOf = (hour: string, language: Language) => clockTime(`2000-01-01T${hour}:00`, language);
const yearOf = (day: string) => day.slice(0, 4);

/** A day with its year: « Lundi 22 novembre 2021 ». */
export function sayDay(day: string, language: Language): string {
  return `${dayName(`${day}T12:00:00`, language)} ${yearOf(day)}`;
}

/** When an event is: « Lundi 22 novembre 2021 » and « de 9 h 00 à 12 h 00 »; what is not said is said to be so. */
export function sayWhen(when: EventWhen | undefined, t: Translate<'territory'>, language: Language): Said {
  if (!when) return { days: t('when.unsaid'), hours: '' };
  const { from, to = from, start, end } = when;
  if (!start) return { days: sayDays(from, to, t, language), hours: t('when.noHours') };
  const hours = end
    ? t('when.hours', { start: hourOf(start, language), end: hourOf(end, language) })
    : t('when.from', { start: hourOf(start, language) });
  return {
    days: sayDays(from, to, t, language),
    hours: to === from ? hours : t('when.each', { hours: lowered(hours) }),
  };
}

function sayDays(from: string, to: string, t: Translate<'territory'>, language: Language): string {
  if (from === to) return sayDay(from, language);
  const oneMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = dateOnly(from, language);
  const last = `${dateOnly(to, language)} ${yearOf(to)}`;
  const oneYear = yearOf(from) === yearOf(to);
  return t('when.span', {
    from: oneMonth ? first.replace(/ .*/, '') : oneYear ? first : `${first} ${yearOf(from)}`,
    to: last,
  });
}
