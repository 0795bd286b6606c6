import type { HttpReplies } from '@ville-usine/shared/http';
import { Link as LinkIcon } from 'lucide-react';
import { useState } from 'react';
import { useEdition } from '../content/edition-store.ts';
import { api } from '../net/api.ts';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { clockTime, dayName, isToday } from '../words/times.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { CopyLine } from './CopyLine.tsx';
import './organiser-words.ts';

type Team = HttpReplies['GET /api/staff-links']['staff'];
type OrganiserTeamProps = { team: Team | null; onChanged: () => void };
const ROLES = ['professional', 'moderator'] as const;

/** Personal links for professionals and moderators, and who came. */
export function OrganiserTeam({ team, onChanged }: OrganiserTeamProps) {
  const t = useWords('organiser');
  const language = useLanguage();
  const [made, setMade] = useState<{ url: string; name: string } | null>(null);

  function seen(lastSeen: string | null): string {
    if (!lastSeen) return t('never');
    const when = isToday(lastSeen)
      ? t('today', { time: clockTime(lastSeen, language) })
      : t('on', { day: dayName(lastSeen, language).toLocaleLowerCase(language) });
    return t('lastSeen', { when });
  }

  return (
    <Sheet className="vu-org__team" aria-label={t('team')}>
      <div className="vu-sheet__title">
        <h2>{t('invite')}</h2>
      </div>
      <div className="vu-org__pad">
        <p className="vu-soft">{t('inviteLine')}</p>
        <Invite
          onMade={(link) => {
            setMade(link);
            onChanged();
          }}
        />
        {made && (
          <div className="vu-org__made" role="status">
            <strong>{t('newLink', { name: made.name })}</strong>
            <CopyLine key={made.url} label={t('newLink', { name: made.name })} value={made.url} />
            <span className="vu-soft">{t('linkOnce')}</span>
          </div>
        )}
      </div>
      <div className="vu-sheet__title">
        <h2>{t('team')}</h2>
        {team && <span className="vu-number">{team.length}</span>}
      </div>
      <ul className="vu-org__rows">
        {team?.map((one) => (
          <li key={one.id}>
            <span className="vu-grow">
              <b>{one.name}</b>
              <span className="vu-soft"> · {one.trade ?? t(`roles.${one.role}`)}</span>
            </span>
            <span className={one.lastSeen ? 'vu-status vu-status--ok' : 'vu-soft'}>{seen(one.lastSeen)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Invite({ onMade }: { onMade: (link: { url: string; name: string }) => void }) {
  const t = useWords('organiser');
  const failure = useFailure();
  const companies = useEdition()?.companies ?? [];
  const [role, setRole] = useState<(typeof ROLES)[number]>('professional');
  const [name, setName] = useState('');
  const [trade, setTrade] = useState('');
  const [companyId, setCompanyId] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const professional = role === 'professional';

  async function make() {
    const answer = await api('POST /api/staff-links', {
      body: {
        role,
        name: name.trim(),
        ...(professional && trade.trim() ? { trade: trade.trim() } : {}),
        ...(professional ? { companyId } : {}),
      },
    });
    setFault(answer.ok ? null : failure(answer.error));
    if (!answer.ok) return;
    setName('');
    setTrade('');
    onMade({ url: answer.value.url, name: answer.value.staff.name });
  }

  return (
    <form
      className="vu-org__form vu-org__form--wide"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <fieldset className="vu-row" aria-label={t('role')}>
        {ROLES.map((one) => (
          <Chip key={one} on={role === one} onClick={() => setRole(one)}>
            {t(`roles.${one}`)}
          </Chip>
        ))}
      </fieldset>
      <label>
        {t('name')}
        <input
          className="vu-field"
          required
          minLength={2}
          maxLength={40}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      {professional && (
        <>
          <label>
            {t('trade')}
            <input
              className="vu-field"
              maxLength={60}
              value={trade}
              onChange={(event) => setTrade(event.target.value)}
            />
          </label>
          <label>
            {t('company')}
            <select
              className="vu-field"
              required
              value={companyId}
              onChange={(event) => setCompanyId(event.target.value)}
            >
              <option value="">{t('chooseCompany')}</option>
              {companies.map((company) => (
                <option key={company.id} value={company.id}>
                  {company.name}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {fault && <StatusBand tone="bad">{fault}</StatusBand>}
      <Key type="submit" icon={<LinkIcon aria-hidden size={20} />}>
        {t('makeLink')}
      </Key>
    </form>
  );
}
