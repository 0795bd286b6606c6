import { STOP_MINUTES } from '@ville-usine/shared/class-visit/times-of';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import { ArrowDown, ArrowUp, GripVertical, Minus, Plus, Radio, X } from 'lucide-react';
import type { PointerEvent } from 'react';
import { Icon } from '../content/Icon.tsx';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './class-visit-words.ts';
import type { StopFacts } from './stop-facts.ts';

type StopRowProps = {
  stop: VisitStop;
  facts: StopFacts;
  time: string;
  /** True where a live session does not take place while the class is there. */
  away: boolean;
  first: boolean;
  last: boolean;
  /** While a stop is dragged: this one is it, or it would lie before or after this one. */
  drag: 'held' | 'before' | 'after' | undefined;
  onGrab: (press: PointerEvent<HTMLElement>) => void;
  onMove: (by: 1 | -1) => void;
  onStretch: (by: number) => void;
  onRemove: () => void;
};

/** The id of a stop's row on the page. */
export const rowOf = ({ kind, of }: VisitStop): string => `vu-stop-${kind}-${of}`;

/** One stop: when, where, how long; a grip to drag it by, keys to move it, to stretch it, to take it out. */
export function StopRow(props: StopRowProps) {
  const { stop, facts, time, away, first, last, drag, onGrab, onMove, onStretch, onRemove } = props;
  const t = useWords('classVisit');
  const { name, line, sector } = facts;
  const { min, max, step } = STOP_MINUTES;
  const key = (
    word: 'up' | 'down' | 'shorter' | 'longer' | 'remove',
    Drawn: typeof Plus,
    act: () => void,
    off = false,
  ) => (
    <Key
      variant="secondary"
      size="m"
      className="vu-stop__key"
      data-act={word}
      icon={<Drawn aria-hidden size={20} />}
      aria-label={t(`stops.${word}`, { name })}
      aria-disabled={off}
      onClick={() => off || act()}
    />
  );

  return (
    <li className="vu-stop" id={rowOf(stop)} data-drag={drag}>
      <span className="vu-stop__time">{time}</span>
      <span className="vu-stop__node" style={sector ? { background: deep(sector.colour) } : undefined}>
        <Icon name={sector?.icon ?? 'factory'} size={22} />
      </span>
      <div className="vu-stop__card">
        <span aria-hidden className="vu-stop__grip" title={t('stops.drag')} onPointerDown={onGrab}>
          <GripVertical size={22} />
        </span>
        <span className="vu-stop__order">
          {key('up', ArrowUp, () => onMove(-1), first)}
          {key('down', ArrowDown, () => onMove(1), last)}
        </span>
        <div className="vu-stop__what">
          <h3>{name}</h3>
          <p className={stop.kind === 'session' ? 'vu-status vu-status--live' : 'vu-soft'}>
            {stop.kind === 'session' && facts.session && <Radio aria-hidden size={16} />}
            {line}
          </p>
          {away && <p className="vu-status vu-status--wait">{t('stops.away')}</p>}
        </div>
        <span className="vu-stop__long">
          {key('shorter', Minus, () => onStretch(-step), stop.minutes <= min)}
          <output>{t('stops.minutes', { minutes: stop.minutes })}</output>
          {key('longer', Plus, () => onStretch(step), stop.minutes >= max)}
        </span>
        {key('remove', X, onRemove)}
      </div>
    </li>
  );
}
