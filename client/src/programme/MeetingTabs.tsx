import { Link } from 'wouter';
import { Plate } from '../ui/Plate.tsx';
import { useWords } from '../words/words.ts';
import './meeting-tabs.css';
import './programme-words.ts';

const PAGES = { live: '/visite/rencontres', near: '/visite/rencontres/pres-de-chez-toi' } as const;
type MeetingPage = keyof typeof PAGES;

/** The two pages of what one can attend: live in the city, and in the territory. */
export function MeetingTabs({ here }: { here: MeetingPage }) {
  const t = useWords('programme');
  return (
    <Plate as="nav" className="vu-meetingtabs" aria-label={t('tabs.name')}>
      {(Object.keys(PAGES) as MeetingPage[]).map((page) => (
        <Link key={page} href={PAGES[page]} aria-current={page === here ? 'page' : undefined}>
          {t(`tabs.${page}`)}
        </Link>
      ))}
    </Plate>
  );
}
