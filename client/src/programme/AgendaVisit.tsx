import { Radio } from 'lucide-react';
import { Trail, VisitFrame } from '../content/VisitFrame.tsx';
import { useWords } from '../words/words.ts';
import { Agenda } from './Agenda.tsx';
import { MeetingTabs } from './MeetingTabs.tsx';
import './programme-words.ts';

/** `/visite/rencontres`: the agenda as a page. */
export function AgendaVisit() {
  const t = useWords('programme');
  const core = useWords('core');
  return (
    <VisitFrame
      icon={<Radio aria-hidden size={28} />}
      title={t('title')}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('trail')} />}
      tile={{ ground: 'var(--vu-orange)', ink: 'var(--vu-ink)' }}
      in3d="/"
      beside={<MeetingTabs here="live" />}
    >
      <Agenda join={({ id }) => ({ href: `/visite/rencontre/${id}` })} />
    </VisitFrame>
  );
}
