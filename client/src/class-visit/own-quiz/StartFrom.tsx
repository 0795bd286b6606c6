import { Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { useEdition } from '../../content/edition-store.ts';
import { api } from '../../net/api.ts';
import { newKey } from '../../net/new-key.ts';
import type { Failure } from '../../net/result.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import type { UnreadImport } from './unread-import.ts';

type StartFromProps = { token: string; onRead: (unread: UnreadImport) => void };

/** A quiz of the city copied as the beginning of one's own. */
export function StartFrom({ token, onRead }: StartFromProps) {
  const t = useWords('ownQuiz');
  const language = useLanguage();
  const say = useSay();
  const failureText = useFailure();
  const edition = useEdition();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const sectors = edition?.sectors.filter((one) => edition.quizSectors.includes(one.id)) ?? [];
  const sector = sectors.find((one) => one.id === chosen) ?? sectors[0];
  if (!sector) return null;

  async function copy() {
    if (busy || !sector) return;
    setBusy(true);
    const body = { token, sector: sector.id, language };
    const answer = await api('POST /api/class-visits/quizzes/copy', { body });
    setBusy(false);
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    const { title, questions, left } = answer.value;
    onRead({ id: newKey(), title, from: 'city', name: title, report: [], questions, left });
  }

  return (
    <Sheet className="vu-startfrom" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('start.title')}</h2>
      <p className="vu-soft">{t('start.line')}</p>
      <div className="vu-quizfield">
        <label htmlFor={`${id}-which`}>{t('start.which')}</label>
        <select id={`${id}-which`} value={sector.id} onChange={({ target }) => setChosen(target.value)}>
          {sectors.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.name)}
            </option>
          ))}
        </select>
      </div>
      {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
      <Key
        variant={busy ? 'waiting' : 'secondary'}
        size="m"
        full
        icon={<Copy aria-hidden size={20} />}
        onClick={() => void copy()}
      >
        {t('start.go')}
      </Key>
    </Sheet>
  );
}
