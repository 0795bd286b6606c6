import type { HttpReplies } from '@ville-usine/shared/http';
import type { Plan, PlanFault } from '@ville-usine/shared/live/plan-faults';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { CalendarCheck } from 'lucide-react';
import { useRef } from 'react';
import { useEdition } from '../content/edition-store.ts';
import { announce } from '../ui/announce.ts';
import { CentrePanel } from '../ui/CentrePanel.tsx';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { LANGUAGES, useLanguage, useSay, useWords } from '../words/words.ts';
import './organiser-words.ts';
import './session-form.css';
import { OlderDraft } from './OlderDraft.tsx';
import { SessionChoices, SessionField } from './SessionField.tsx';
import { SessionSelect } from './SessionSelect.tsx';
import { useSessionForm } from './use-session-form.ts';

const KINDS: readonly Plan['kind'][] = ['questions', 'conference', 'webinar', 'job-dating'];
const VENUES: readonly Plan['venue'][] = ['hall', 'agora'];
const AUDIENCES: readonly Plan['audience']['kind'][] = ['everyone', 'classes', 'adults'];
const MODERATIONS: readonly Plan['moderation'][] = ['before', 'off'];

export type Around = {
  team: HttpReplies['GET /api/staff-links']['staff'];
  classes: HttpReplies['GET /api/classes']['classes'];
};

type SessionFormProps = Around & { session: LiveSession | null; onClose: () => void; onSaved: () => void };

/** Plans a session, or changes one: each fault is said beside its field, and nothing typed is lost. */
export function SessionForm({ session, team, classes, onClose, onSaved }: SessionFormProps) {
  const t = useWords('organiser');
  const say = useSay();
  const failureText = useFailure();
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' });
  const edition = useEdition();
  const form = useRef<HTMLFormElement>(null);
  const { fields, faults, failure, ready, isKept, older, set, send, keepDraft, dropDraft } =
    useSessionForm(session);
  const companies = edition?.companies.filter((one) => one.sector === fields.sectorId) ?? [];
  const professionals = team
    .filter((one) => one.role === 'professional')
    .map(({ id, name, trade }) => ({ id, name: trade ? `${name}, ${trade}` : name }));
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

  const input = (
    name: 'fr' | 'en' | 'startsAt' | 'endsAt' | 'minutes' | 'places' | 'capacity',
    type: 'text' | 'number' | 'datetime-local',
    fault?: PlanFault,
  ) => (
    <SessionField label={t(`plan.${name}`)} fault={fault}>
      {(wiring) => (
        <input
          {...wiring}
          type={type}
          value={fields[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </SessionField>
  );

  async function save() {
    if (await send()) {
      announce(t(session ? 'plan.savedEdit' : 'plan.saved', { title: fields.fr }), 'assertive');
      onSaved();
      return;
    }
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    <CentrePanel
      title={t(session ? 'plan.titleEdit' : 'plan.titleNew')}
      subtitle={t('plan.line', { zone })}
      onClose={onClose}
      footer={
        <Key grow type="submit" form="plan" icon={<CalendarCheck aria-hidden size={22} />}>
          {t(session ? 'plan.saveEdit' : 'plan.save')}
        </Key>
      }
    >
      <form
        ref={form}
        id="plan"
        className="vu-planform"
        hidden={!ready}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {Object.keys(faults).length > 0 && <StatusBand tone="bad">{t('plan.faulty')}</StatusBand>}
        {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
        {older && <OlderDraft onDraft={keepDraft} onSaved={dropDraft} />}
        <SessionSelect
          label={t('plan.kind')}
          choices={KINDS.map((id) => ({ id, name: t(`plan.kinds.${id}`) }))}
          value={fields.kind}
          set={(kind) => set({ kind })}
        />
        {input('fr', 'text', faults.title)}
        {input('en', 'text')}
        <div className="vu-planform__pair">
          {input('startsAt', 'datetime-local', faults.startsAt)}
          {input('endsAt', 'datetime-local', faults.endsAt)}
        </div>
        {fields.kind === 'job-dating' && (
          <div className="vu-planform__pair">
            {input('minutes', 'number', faults.slots)}
            {input('places', 'number')}
          </div>
        )}
        <div className="vu-planform__pair">
          <SessionSelect
            label={t('plan.sector')}
            choices={edition?.sectors.map(({ id, name }) => ({ id, name: say(name) })) ?? []}
            value={fields.sectorId}
            set={(sectorId) => set({ sectorId, companyId: '' })}
          />
          <SessionSelect
            label={t('plan.company')}
            choices={[{ id: '', name: t('plan.noCompany') }, ...companies]}
            value={fields.companyId}
            set={(companyId) => set({ companyId })}
          />
        </div>
        <SessionChoices
          label={t('plan.professionals')}
          choices={professionals}
          chosen={fields.professionals}
          none={t('plan.noTeam')}
          set={(ids) => set({ professionals: ids })}
        />
        <div className="vu-planform__pair">
          <SessionSelect
            label={t('plan.venue')}
            choices={VENUES.map((id) => ({ id, name: t(`plan.venues.${id}`) }))}
            value={fields.venue}
            set={(venue) => set({ venue })}
          />
          {input('capacity', 'number', faults.capacity)}
        </div>
        <div className="vu-planform__pair">
          <SessionSelect
            label={t('plan.audience')}
            choices={AUDIENCES.map((id) => ({ id, name: t(`plan.audiences.${id}`) }))}
            value={fields.audience}
            set={(audience) => set({ audience })}
          />
          <SessionSelect
            label={t('plan.moderation')}
            fault={faults.moderation}
            disabled={fields.audience !== 'adults'}
            choices={MODERATIONS.map((id) => ({ id, name: t(`plan.moderations.${id}`) }))}
            value={fields.moderation}
            set={(moderation) => set({ moderation })}
          />
        </div>
        {fields.audience === 'adults' && (
          <div className="vu-planfield__choices">
            <label>
              <input
                type="checkbox"
                checked={fields.listed}
                onChange={({ target }) => set({ listed: target.checked })}
              />
              {t('plan.listed')}
            </label>
          </div>
        )}
        {fields.audience === 'classes' && (
          <SessionChoices
            label={t('plan.classes')}
            fault={faults.audience}
            choices={classes.map(({ id, label, code }) => ({ id, name: `${label} · ${code}` }))}
            chosen={fields.classIds}
            none={t('plan.noClasses')}
            set={(classIds) => set({ classIds })}
          />
        )}
        <SessionChoices
          label={t('plan.languages')}
          fault={faults.languages}
          choices={LANGUAGES.map((id) => ({ id, name: names.of(id) ?? id }))}
          chosen={fields.languages}
          set={(languages) => set({ languages })}
        />
        <p className="vu-soft vu-planform__kept">{isKept && t('plan.kept')}</p>
      </form>
    </CentrePanel>
  );
}
