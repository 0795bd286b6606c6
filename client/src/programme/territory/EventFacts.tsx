import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { MapPin, Monitor } from 'lucide-react';
import { Pill } from '../../ui/Pill.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { kindLook } from './kind-look.ts';
import { sayWhen } from './say-when.ts';
import './territory-words.ts';

/** The mark of an event's kind; its name stands beside it. */
export function KindTile({ event }: { event: Pick<ProgrammeEvent, 'kind'> }) {
  const { Icon, colour } = kindLook(event.kind);
  return (
    <span className="vu-tile vu-event__tile" style={{ background: colour }}>
      <Icon aria-hidden size={28} />
    </span>
  );
}

/** When and where, in two or three short lines. */
export function EventWhere({ event }: { event: ProgrammeEvent }) {
  const t = useWords('territory');
  const { days, hours } = sayWhen(event.when, t, useLanguage());
  const { town, online } = event.place ?? {};
  const Mark = town || !online ? MapPin : Monitor;
  return (
    <div className="vu-event__when">
      <b>{days}</b>
      {hours !== '' && <span>{hours}</span>}
      <span className="vu-event__town">
        <Mark aria-hidden size={18} />
        {town ?? t(online ? 'online' : 'region')}
      </span>
    </div>
  );
}

/** What narrows who may come: seats, an age, girls and women alone. */
export function EventPills({ event }: { event: ProgrammeEvent }) {
  const t = useWords('territory');
  const { seats, minimumAge, womenOnly } = event;
  if (!seats && !minimumAge && !womenOnly) return null;
  return (
    <div className="vu-event__pills">
      {seats && <Pill tone="ok">{t('seats', { count: seats })}</Pill>}
      {minimumAge && <Pill tone="wait">{t('age', { count: minimumAge })}</Pill>}
      {womenOnly && <Pill>{t('womenOnly')}</Pill>}
    </div>
  );
}
