import { READY_MADE, type ReadyMade } from '@ville-usine/shared/class-visit/ready-made';
import { ARRIVAL, moveStop, RETURN, stretchStop, timesOf } from '@ville-usine/shared/class-visit/times-of';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { DoorOpen, Plus, Stamp, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { announce } from '../ui/announce.ts';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './class-visit-words.ts';
import { rowOf, StopRow } from './StopRow.tsx';
import { meets, useStopFacts } from './stop-facts.ts';
import type { VisitForm } from './use-class-visit.ts';
import { useDragOrder } from './use-drag-order.ts';
import { type VisitFields, withModel } from './visit-form.ts';

type ItineraryProps = { edition: PublicEdition; form: VisitForm };

/** The itinerary from the arrival to the way back, with the hour of each stop. */
export function Itinerary({ edition, form }: ItineraryProps) {
  const t = useWords('classVisit');
  const language = useLanguage();
  const factsOf = useStopFacts(edition);
  const [before, setBefore] = useState<Pick<VisitFields, 'stops' | 'to'> | null>(null);
  const { fields, plan } = form;
  const { stops } = fields;
  const { starts, returnAt } = timesOf(plan);
  const startMs = Date.parse(plan.startsAt);
  const atMs = (minute: number) => startMs + minute * 60_000;
  const time = (minute: number) =>
    Number.isNaN(startMs) ? `+ ${minute} min` : clockTime(new Date(atMs(minute)).toISOString(), language);

  const change = (next: VisitStop[]) => {
    setBefore(null);
    form.set({ stops: next });
  };
  function choose(length: ReadyMade) {
    setBefore({ stops, to: fields.to });
    form.set(withModel(fields, edition, length));
    announce(t('models.set', { minutes: length }));
  }
  function place(index: number, by: number) {
    change(moveStop(stops, index, by));
    announce(t('stops.moved', { name: factsOf(stops[index]!).name, place: index + by + 1 }));
  }
  const { grab, stateOf } = useDragOrder(
    () => stops.flatMap((stop) => document.getElementById(rowOf(stop)) ?? []),
    (from, to) => place(from, to - from),
  );
  function move(index: number, by: 1 | -1) {
    place(index, by);
    // A row that changed its place has lost the focus on the way.
    const row = rowOf(stops[index]!);
    const key = `[data-act="${by < 0 ? 'up' : 'down'}"]`;
    requestAnimationFrame(() => document.getElementById(row)?.querySelector<HTMLElement>(key)?.focus());
  }
  function remove(index: number) {
    change(stops.filter((_, at) => at !== index));
    announce(t('stops.removed', { name: factsOf(stops[index]!).name }));
    document.getElementById('vu-add-stop')?.focus();
  }

  return (
    <section className="vu-itinerary" aria-label={t('stops.title')}>
      <fieldset className="vu-itinerary__models" aria-label={t('models.title')}>
        <span aria-hidden className="vu-soft">
          {t('models.title')}
        </span>
        {READY_MADE.map((length) => (
          <Chip key={length} onClick={() => choose(length)}>
            {t('models.length', { minutes: length })}
          </Chip>
        ))}
        {before && (
          <Key
            variant="quiet"
            size="m"
            icon={<Undo2 aria-hidden size={18} />}
            onClick={() => {
              form.set(before);
              setBefore(null);
            }}
          >
            {t('models.undo')}
          </Key>
        )}
      </fieldset>
      <ol>
        <End icon={<DoorOpen aria-hidden size={22} />} time={time(0)} name={t('stops.arrival')}>
          {t('stops.arrivalLine', { minutes: ARRIVAL })}
        </End>
        {stops.map((stop, index) => {
          const facts = factsOf(stop);
          const from = starts[index]!;
          return (
            <StopRow
              key={`${stop.kind}:${stop.of}`}
              stop={stop}
              facts={facts}
              time={time(from)}
              away={facts.session !== null && !meets(facts.session, atMs(from), atMs(from + stop.minutes))}
              first={index === 0}
              last={index === stops.length - 1}
              drag={stateOf(index)}
              onGrab={(press) => grab(index, press)}
              onMove={(by) => move(index, by)}
              onStretch={(by) => change(stops.map((one, at) => (at === index ? stretchStop(one, by) : one)))}
              onRemove={() => remove(index)}
            />
          );
        })}
        <li className="vu-stop vu-stop--add">
          <span className="vu-stop__time">{time(returnAt)}</span>
          <span className="vu-stop__node">
            <Plus aria-hidden size={22} />
          </span>
          <button
            id="vu-add-stop"
            type="button"
            className="vu-stop__more"
            onClick={() => document.getElementById('ajouter')?.focus()}
          >
            <Plus aria-hidden size={20} />
            {t('stops.add')}
          </button>
        </li>
        <End icon={<Stamp aria-hidden size={22} />} time={time(returnAt)} name={t('stops.back')}>
          {t('stops.backLine', { minutes: RETURN })}
        </End>
      </ol>
    </section>
  );
}

type EndProps = { icon: ReactNode; time: string; name: string; children: string };

/** The first and the last line, which every visit has. */
function End({ icon, time, name, children }: EndProps) {
  return (
    <li className="vu-stop vu-stop--end">
      <span className="vu-stop__time">{time}</span>
      <span className="vu-stop__node">{icon}</span>
      <div className="vu-stop__card">
        <b className="vu-grow">{name}</b>
        <span className="vu-soft">{children}</span>
      </div>
    </li>
  );
}
