import type { HttpReplies } from '@ville-usine/shared/http';
import { CalendarPlus, GraduationCap, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { api } from '../net/api.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import { CopyLine } from './CopyLine.tsx';
import './organiser-words.ts';
import { inEdition } from '../net/base.ts';

type Classes = HttpReplies['GET /api/classes']['classes'];
type OrganiserClassesProps = { classes: Classes | null; onChanged: () => void };

/** Class codes: made here, typed by pupils on arrival. */
export function OrganiserClasses({ classes, onChanged }: OrganiserClassesProps) {
  const t = useWords('organiser');
  const failure = useFailure();
  const [label, setLabel] = useState('');
  const [made, setMade] = useState<{ code: string; label: string } | null>(null);
  const [invited, setInvited] = useState<{ url: string; label: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function make() {
    const answer = await api('POST /api/classes', { body: { label: label.trim() } });
    setFault(answer.ok ? null : failure(answer.error));
    if (!answer.ok) return;
    setMade(answer.value);
    setLabel('');
    onChanged();
  }

  async function invite({ id, label }: Classes[number]) {
    const name = t('teacherName', { label });
    const answer = await api('POST /api/staff-links', { body: { role: 'teacher', name, classId: id } });
    setFault(answer.ok ? null : failure(answer.error));
    if (!answer.ok) return;
    setInvited({ url: answer.value.url, label });
    onChanged();
  }

  return (
    <Sheet className="vu-org__classes" aria-label={t('classes')}>
      <div className="vu-sheet__title">
        <h2>{t('classes')}</h2>
        {classes && <span className="vu-number">{classes.length}</span>}
      </div>
      <div className="vu-org__pad">
        <p className="vu-soft">{t('classesLine')}</p>
        <form
          className="vu-org__form"
          onSubmit={(event) => {
            event.preventDefault();
            if (label.trim() !== '') void make();
          }}
        >
          <label>
            {t('classLabel')}
            <input
              className="vu-field"
              maxLength={20}
              required
              placeholder={t('classExample')}
              value={label}
              onChange={(event) => setLabel(event.target.value)}
            />
          </label>
          <Key type="submit" icon={<KeyRound aria-hidden size={20} />}>
            {t('makeCode')}
          </Key>
        </form>
        {fault && <StatusBand tone="bad">{fault}</StatusBand>}
        {made && (
          <div className="vu-org__made" role="status">
            <strong>{t('newCode', { label: made.label })}</strong>
            <CopyLine key={made.code} label={t('newCode', { label: made.label })} value={made.code} large />
          </div>
        )}
        {invited && (
          <div className="vu-org__made" role="status">
            <strong>{t('teacherLinkFor', { label: invited.label })}</strong>
            <CopyLine
              key={invited.url}
              label={t('teacherLinkFor', { label: invited.label })}
              value={invited.url}
            />
            <span className="vu-soft">{t('linkOnce')}</span>
          </div>
        )}
      </div>
      <ul className="vu-org__rows">
        {classes?.map((one) => (
          <li key={one.id}>
            <b className="vu-org__code">{one.code}</b>
            <span className="vu-grow">{one.label}</span>
            <span className="vu-soft">{t('pupils', { count: one.pupils })}</span>
            <Key
              variant="quiet"
              size="m"
              icon={<GraduationCap aria-hidden size={18} />}
              aria-label={t('teacherLinkFor', { label: one.label })}
              onClick={() => void invite(one)}
            >
              {t('teacherLink')}
            </Key>
            <a
              className="vu-org__ics"
              href={inEdition(`/api/classes/${encodeURIComponent(one.code)}/agenda.ics`)}
              download
              aria-label={t('classCalendar', { label: one.label })}
            >
              <CalendarPlus aria-hidden size={20} />
              .ics
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
