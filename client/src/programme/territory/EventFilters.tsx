import {
  AUDIENCE_CHOICES,
  countOf,
  type EventFilter,
  type Facets,
  type FilterList,
  KIND_CHOICES,
  NO_FILTER,
  ONLINE,
  toggled,
  UNSAID,
  writeFilter,
} from '@ville-usine/shared/programme/event-filter';
import type { TerritoryMap } from '@ville-usine/shared/programme/programme';
import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { sayDay } from './say-when.ts';
import './territory-words.ts';

type EventFiltersProps = {
  all: readonly Facets[];
  departements: TerritoryMap['departements'];
  filter: EventFilter;
  set: (filter: EventFilter) => void;
};

/** Date, place, audience and kind; each choice says how many events it would show. In a narrow window they are folded. */
export function EventFilters({ all, departements, filter, set }: EventFiltersProps) {
  const t = useWords('territory');
  const language = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const there = (list: FilterList, choice: string) =>
    filter[list].includes(choice) || all.some((one) => one[list].includes(choice));
  const days = [...new Set(all.flatMap((one) => one.days))].sort();
  const places = [
    ...departements.map(({ code, name }) => ({ id: code, name })),
    { id: ONLINE, name: t('online') },
    { id: UNSAID, name: t('region') },
  ].filter(({ id }) => departements.some(({ code }) => code === id) || there('where', id));
  const kinds = KIND_CHOICES.filter((id) => there('kinds', id));
  const audiences = AUDIENCE_CHOICES.filter((id) => there('audiences', id));
  const choices = (list: FilterList, title: string, options: { id: string; name: string }[]) => (
    <fieldset className="vu-ticks">
      <legend>{title}</legend>
      {options.map(({ id, name }) => {
        const count = countOf(all, filter, list, id);
        return (
          <label key={id}>
            <input
              type="checkbox"
              checked={filter[list].includes(id)}
              aria-label={t('choice', { name, count })}
              onChange={() => set(toggled(filter, list, id))}
            />
            <span>{name}</span>
            <span className="vu-ticks__count">{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
  return (
    <Sheet className="vu-outings__filters" aria-label={t('filter')}>
      <div className="vu-outings__head">
        <h2>{t('filter')}</h2>
        <Key
          variant="secondary"
          size="m"
          className="vu-outings__fold"
          icon={<SlidersHorizontal aria-hidden size={20} />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t('filter')}
        </Key>
        {writeFilter(filter) !== '' && (
          <button type="button" className="vu-outings__clear" onClick={() => set(NO_FILTER)}>
            {t('clear')}
          </button>
        )}
      </div>
      <div id={id} className="vu-outings__choices" data-open={open}>
        <label className="vu-outings__day">
          <b>{t('day')}</b>
          <select value={filter.day} onChange={(event) => set({ ...filter, day: event.target.value })}>
            <option value="">{t('anyDay')}</option>
            {days.map((day) => (
              <option key={day} value={day}>
                {day === UNSAID ? t('dayUnsaid') : sayDay(day, language)}
              </option>
            ))}
            {filter.day !== '' && !days.includes(filter.day) && (
              <option value={filter.day}>
                {filter.day === UNSAID ? t('dayUnsaid') : sayDay(filter.day, language)}
              </option>
            )}
          </select>
        </label>
        {choices('where', t('where'), places)}
        {choices(
          'audiences',
          t('audience'),
          audiences.map((id) => ({ id, name: t(`audiences.${id}`) })),
        )}
        {choices(
          'kinds',
          t('kind'),
          kinds.map((id) => ({ id, name: t(`kinds.${id}`) })),
        )}
      </div>
    </Sheet>
  );
}
