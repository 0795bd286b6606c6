import { timesOf } from '@ville-usine/shared/class-visit/times-of';
import {
  LABEL_LENGTH,
  PUPILS,
  type VisitFault,
  type VisitField,
} from '@ville-usine/shared/class-visit/visit-faults';
import { ERRORS } from '@ville-usine/shared/errors';
import { CalendarDays } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { clockTime, dayName } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './class-visit-words.ts';
import type { VisitForm } from './use-class-visit.ts';

const LEVELS = ['college', 'lycee'] as const;

type VisitFactsProps = { form: VisitForm; isOpen: boolean; onToggle: () => void };

/** When the visit is and how its time adds up; below, who comes and when, to be changed. */
export function VisitFacts({ form, isOpen, onToggle }: VisitFactsProps) {
  const t = useWords('classVisit');
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { fields, plan, faults } = form;
  const { sum, left } = timesOf(plan);
  const startMs = Date.parse(plan.startsAt);
  const isTimed = !Number.isNaN(startMs) && plan.minutes > 0;
  const time = (ms: number) => clockTime(new Date(ms).toISOString(), language);

  const field = (
    name: VisitField,
    label: string,
    hint: string | null,
    input: (wiring: object) => ReactNode,
  ) => {
    const own = `${id}-${label}`;
    const described = [faults[name] && `${id}-${name}`, hint && `${own}-hint`].filter(Boolean).join(' ');
    return (
      <div className="vu-planfact">
        <label htmlFor={own}>{label}</label>
        {input({
          id: own,
          'aria-invalid': faults[name] !== undefined,
          'aria-describedby': described || undefined,
        })}
        {hint && (
          <p id={`${own}-hint`} className="vu-small">
            {hint}
          </p>
        )}
      </div>
    );
  };
  const sentence = (name: VisitField, fault: VisitFault | undefined) =>
    fault && (
      <p id={`${id}-${name}`} className="vu-planfact__fault" role="status">
        {say(ERRORS[fault])}
      </p>
    );
  const dated = (name: 'date' | 'from' | 'to') =>
    field('when', t(`facts.${name}`), null, (wiring) => (
      <input
        {...wiring}
        type={name === 'date' ? 'date' : 'time'}
        value={fields[name]}
        onChange={({ target }) => form.set({ [name]: target.value })}
      />
    ));

  return (
    <section className="vu-facts">
      <div className="vu-facts__head">
        <div className="vu-grow">
          <h2>
            {isTimed
              ? t('facts.at', {
                  day: dayName(plan.startsAt, language),
                  from: time(startMs),
                  to: time(startMs + plan.minutes * 60_000),
                })
              : t('facts.none')}
          </h2>
          {isTimed && (
            <p className={left < 0 ? 'vu-planfact__fault' : 'vu-soft'}>
              {left < 0
                ? t('facts.over', { sum, over: -left })
                : t(left === 0 ? 'facts.exact' : 'facts.left', { sum, left })}
            </p>
          )}
        </div>
        <Key
          variant="secondary"
          size="m"
          icon={<CalendarDays aria-hidden size={20} />}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {t(isOpen ? 'facts.done' : 'facts.edit')}
        </Key>
      </div>
      {isOpen && (
        <div className="vu-facts__form">
          {field('label', t('facts.label'), t('facts.labelHint'), (wiring) => (
            <input
              {...wiring}
              type="text"
              maxLength={LABEL_LENGTH}
              autoComplete="off"
              value={fields.label}
              onChange={({ target }) => form.set({ label: target.value })}
            />
          ))}
          <fieldset className="vu-planfact">
            <legend>{t('facts.level')}</legend>
            <div className="vu-row">
              {LEVELS.map((level) => (
                <Chip key={level} on={fields.level === level} onClick={() => form.set({ level })}>
                  {t(`facts.${level}`)}
                </Chip>
              ))}
            </div>
          </fieldset>
          {field('pupils', t('facts.pupils'), null, (wiring) => (
            <input
              {...wiring}
              type="number"
              inputMode="numeric"
              min={PUPILS.min}
              max={PUPILS.max}
              value={fields.pupils}
              onChange={({ target }) => form.set({ pupils: target.value })}
            />
          ))}
          {dated('date')}
          {dated('from')}
          {dated('to')}
        </div>
      )}
      {sentence('label', faults.label)}
      {sentence('pupils', faults.pupils)}
      {sentence('when', faults.when)}
      {sentence('stops', faults.stops)}
    </section>
  );
}
