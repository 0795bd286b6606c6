import type { HttpReplies } from '@ville-usine/shared/http';
import { Download, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import '../live/after.css';
import '../live/record.css';
import '../live/after-words.ts';
import { api } from '../net/api.ts';
import { inEdition } from '../net/base.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';

type Classes = HttpReplies['GET /api/classes']['classes'];

/** Each class's records: given out as a file, or erased for good. */
export function ClassRecords({ onErased }: { onErased: () => void }) {
  const t = useWords('after');
  const failure = useFailure();
  const [classes, setClasses] = useState<Classes | null>(null);
  const [sure, setSure] = useState<string | null>(null);
  const [said, setSaid] = useState<{ tone: 'ok' | 'bad'; text: string } | null>(null);
  const load = useCallback(async () => {
    const answer = await api('GET /api/classes');
    if (answer.ok) setClasses(answer.value.classes);
  }, []);
  useEffect(() => void load(), [load]);

  async function erase(id: string) {
    if (sure !== id) {
      setSure(id);
      return;
    }
    setSure(null);
    const answer = await api('POST /api/classes/:id/erase', { params: { id }, body: {} });
    setSaid(
      answer.ok
        ? { tone: 'ok', text: t('keep.erased', { count: answer.value.erased }) }
        : { tone: 'bad', text: failure(answer.error) },
    );
    await load();
    onErased();
  }

  return (
    <Sheet aria-label={t('keep.classes')}>
      <div className="vu-sheet__title">
        <h2>{t('keep.classes')}</h2>
      </div>
      <div className="vu-keep">
        <p className="vu-soft">{t('keep.classesLine')}</p>
        {said && <StatusBand tone={said.tone}>{said.text}</StatusBand>}
        {classes?.length === 0 && <p className="vu-soft">{t('keep.noClasses')}</p>}
        <ul className="vu-col">
          {classes?.map(({ id, label, pupils }) => (
            <li key={id} className="vu-row vu-row--wrap vu-keep__class">
              <b className="vu-grow">
                {label} <span className="vu-small">{t('keep.pupils', { count: pupils })}</span>
              </b>
              <a
                className="vu-key vu-key--secondary vu-key--m"
                href={inEdition(`/api/classes/${encodeURIComponent(id)}/export`)}
                aria-label={t('keep.exportOf', { label })}
                download
              >
                <Download aria-hidden size={20} />
                {t('keep.export')}
              </a>
              <Key
                variant={sure === id ? 'confirm-red' : 'red'}
                size="m"
                icon={<Trash2 aria-hidden size={20} />}
                aria-label={sure === id ? undefined : t('keep.eraseOf', { label })}
                onBlur={() => setSure(null)}
                onClick={() => void erase(id)}
              >
                {t(sure === id ? 'keep.eraseSure' : 'keep.erase')}
              </Key>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
