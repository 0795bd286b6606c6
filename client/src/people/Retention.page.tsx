import type { HttpReplies } from '@ville-usine/shared/http';
import type { RetentionChoice } from '@ville-usine/shared/live/retention';
import { can } from '@ville-usine/shared/people/can';
import { Archive, ClipboardList } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { StaffGate } from '../live/DeskGate.tsx';
import '../live/after.css';
import '../live/record.css';
import '../live/after-words.ts';
import '../live/desk.css';
import { api } from '../net/api.ts';
import { ComfortTool } from '../ui/comfort/ComfortTool.tsx';
import { Key } from '../ui/Key.tsx';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { Tool } from '../ui/Tool.tsx';
import { clockTime, dayName } from '../words/times.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { ClassRecords } from './ClassRecords.tsx';

type Kept = HttpReplies['GET /api/retention'];

/** `/organisation/conservation`: what is kept, for how long, and a class's records given out or erased. */
export default function RetentionPage() {
  return <StaffGate admits={(staff) => can(staff, 'retention:set')}>{() => <Choices />}</StaffGate>;
}

function Choices() {
  const t = useWords('after');
  const [kept, setKept] = useState<Kept | null>(null);
  const load = useCallback(async () => {
    const answer = await api('GET /api/retention');
    if (answer.ok) setKept(answer.value);
  }, []);
  useEffect(() => {
    document.title = `${t('keep.title')} · Ville-Usine`;
    void load();
  }, [load, t]);
  return (
    <div className="vu-desk vu-cases">
      <header className="vu-desk__top">
        <PlacePlate
          icon={<Archive aria-hidden size={28} />}
          tile={{ ground: '#ffc53d', ink: '#1e1a33' }}
          title={t('keep.title')}
          trail={t('keep.trail')}
        />
        <div className="vu-desk__tools">
          <Tool icon={<ClipboardList aria-hidden size={22} />} href="/organisation">
            {t('keep.back')}
          </Tool>
          <ComfortTool />
        </div>
      </header>
      <main className="vu-cases__main">
        <Sheet aria-label={t('keep.identity')}>
          <div className="vu-sheet__title">
            <h2>{t('keep.identity')}</h2>
          </div>
          <div className="vu-keep">
            <p>{t('keep.identityLine')}</p>
            {kept && <ChoiceForm kept={kept} onKept={setKept} />}
          </div>
        </Sheet>
        <ClassRecords onErased={load} />
      </main>
    </div>
  );
}

function ChoiceForm({ kept, onKept }: { kept: Kept; onKept: (kept: Kept) => void }) {
  const t = useWords('after');
  const failure = useFailure();
  const language = useLanguage();
  const [days, setDays] = useState(String(kept.identityDays));
  const [results, setResults] = useState<RetentionChoice['results']>(kept.results);
  const [said, setSaid] = useState<{ tone: 'ok' | 'bad'; text: string } | null>(null);

  async function save() {
    const answer = await api('POST /api/retention', { body: { identityDays: Number(days), results } });
    setSaid(answer.ok ? { tone: 'ok', text: t('keep.saved') } : { tone: 'bad', text: failure(answer.error) });
    if (answer.ok) onKept(answer.value);
  }
  const { last } = kept;
  const when = last && `${dayName(last.at, language)}, ${clockTime(last.at, language)}`;
  return (
    <form
      className="vu-col"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="vu-report__note">
        {t('keep.days')}
        <input
          className="vu-report__field vu-keep__days"
          type="number"
          min={1}
          max={365}
          required
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
      </label>
      <fieldset className="vu-report__choice">
        <legend>{t('keep.results')}</legend>
        {(['keep', 'erase'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="results" checked={results === one} onChange={() => setResults(one)} />
            {t(one === 'keep' ? 'keep.resultsKeep' : 'keep.resultsErase')}
          </label>
        ))}
      </fieldset>
      {said && <StatusBand tone={said.tone}>{said.text}</StatusBand>}
      <Key type="submit">{t('keep.save')}</Key>
      <p className="vu-soft">
        {t('keep.due', { count: kept.due })}{' '}
        {last && when ? t('keep.last', { when, count: last.visitors }) : t('keep.never')}
      </p>
    </form>
  );
}
