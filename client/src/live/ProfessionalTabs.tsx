import { CircleCheck, ListOrdered, type LucideIcon, PenLine, UsersRound } from 'lucide-react';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import './lead-words.ts';
import './professional.css';
import type { Answering, ProTab } from './use-answering.ts';

const TABS: { tab: ProTab; icon: LucideIcon }[] = [
  { tab: 'queue', icon: ListOrdered },
  { tab: 'answer', icon: PenLine },
  { tab: 'done', icon: CircleCheck },
  { tab: 'room', icon: UsersRound },
];

/** The phone's four pages. */
export function ProfessionalTabs({ answering, hands }: { answering: Answering; hands: number }) {
  const t = useWords('desk');
  const l = useWords('lead');
  const counts = { queue: answering.queue.length, answer: 0, done: answering.answered.length, room: hands };
  return (
    <nav className="vu-bottom" aria-label={t('pro.nav')}>
      {TABS.map(({ tab, icon: Icon }) => (
        <button
          key={tab}
          type="button"
          aria-current={answering.tab === tab ? 'page' : undefined}
          onClick={() => answering.setTab(tab)}
        >
          <Icon aria-hidden size={26} />
          <span>
            {tab === 'room' ? l('tab') : t(`pro.${tab}`)}
            {counts[tab] > 0 && (
              <b className={tab === 'queue' || tab === 'room' ? 'vu-bottom__hot' : undefined}>
                {counts[tab]}
              </b>
            )}
          </span>
        </button>
      ))}
    </nav>
  );
}
