import type { Company } from '@ville-usine/shared/content/company';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { CircleCheck, DoorOpen } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { useSay, useWords } from '../words/words.ts';
import { Booth } from './Booth.tsx';
import { isAsking } from './choose-session.ts';
import './sector.css';
import { useSessions } from './sessions-store.ts';

/** The stands of a pavilion, as doors. */
export function SectorStands({ edition, companies }: { edition: PublicEdition; companies: Company[] }) {
  const t = useWords('visit');
  return (
    <section>
      <div className="vu-sheet__title">
        <h2>{t('sector.stands')}</h2>
        <span className="vu-number">{companies.length}</span>
      </div>
      <ul className="vu-stands">
        {companies.map((company) => (
          <StandCard key={company.id} company={company} trades={tradesOf(edition, company)} />
        ))}
      </ul>
    </section>
  );
}

function tradesOf(edition: PublicEdition, company: Company): number {
  return edition.trades.filter((one) => company.trades.includes(one.id)).length;
}

function StandCard({ company, trades }: { company: Company; trades: number }) {
  const t = useWords('visit');
  const say = useSay();
  const present = (useSessions() ?? []).filter((one) => one.companyId === company.id && isAsking(one));
  const names = present.flatMap((one) => one.professionals.map((person) => person.name));
  return (
    <li className="vu-stand">
      <Booth company={company} />
      <div>
        <h3>{company.name}</h3>
        <p className="vu-soft">{say(company.tagline)}</p>
        {names.length > 0 && (
          <span className="vu-status vu-status--ok">
            <CircleCheck aria-hidden size={16} />
            {t('stand.live', { name: names.join(', ') })}
          </span>
        )}
        <Pill>{t('sector.tradeCount', { count: trades })}</Pill>
      </div>
      <Key
        variant="secondary"
        size="m"
        icon={<DoorOpen aria-hidden size={22} />}
        href={`/visite/stand/${company.id}`}
        aria-label={`${t('sector.enter')} : ${company.name}`}
      >
        {t('sector.enter')}
      </Key>
    </li>
  );
}
