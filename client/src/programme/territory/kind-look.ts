import type { EventKind } from '@ville-usine/shared/programme/event';
import {
  CalendarDays,
  Factory,
  Hammer,
  Handshake,
  Images,
  type LucideIcon,
  MonitorPlay,
  Presentation,
  Store,
} from 'lucide-react';

type KindLook = { Icon: LucideIcon; colour: string };

const LOOKS: Record<EventKind | 'unsaid', KindLook> = {
  'company-visit': { Icon: Factory, colour: '#c23a22' },
  conference: { Icon: Presentation, colour: '#7a4fa3' },
  webinar: { Icon: MonitorPlay, colour: '#1f6fa8' },
  'job-dating': { Icon: Handshake, colour: '#17785c' },
  workshop: { Icon: Hammer, colour: '#8a5a00' },
  exhibition: { Icon: Images, colour: '#0f6f7a' },
  forum: { Icon: Store, colour: '#a83a6c' },
  unsaid: { Icon: CalendarDays, colour: '#4d4666' },
};

/** The icon and the colour of a kind of event; white on each is read easily (5 to 1 at least). */
export const kindLook = (kind: EventKind | undefined): KindLook => LOOKS[kind ?? 'unsaid'];
