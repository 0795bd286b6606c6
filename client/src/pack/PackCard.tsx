import { CircleCheck, Download, RefreshCw, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import './pack-card.css';
import './pack-words.ts';
import { lookAtPack, preparePack, removePack, usePack } from './pack-store.ts';

const MEGABYTE = 1e6;

/** What the pack of these sectors weighs, whether this machine has it, and the keys to get it and to take it away. */
export function PackCard({ sectors }: { sectors: readonly string[] }) {
  const t = useWords('pack');
  const language = useLanguage();
  const state = usePack();
  const chosen = sectors.join(' ');
  useEffect(() => void lookAtPack(chosen.split(' ')), [chosen]);
  const size = (bytes: number) =>
    (bytes / MEGABYTE).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  async function remove() {
    await removePack(sectors);
    announce(t('removed'));
  }
  const prepare = (words: 'prepare' | 'again') => (
    <Key
      variant="secondary"
      size="m"
      full
      icon={words === 'again' ? <RefreshCw aria-hidden size={20} /> : <Download aria-hidden size={20} />}
      onClick={() => void preparePack(sectors)}
    >
      {t(words)}
    </Key>
  );

  return (
    <Sheet className="vu-packcard" aria-labelledby="vu-packcard-title">
      <h2 id="vu-packcard-title">{t('title')}</h2>
      <p className="vu-soft">{t('why')}</p>
      {state.is === 'none' && (
        <>
          <p>{t('weighs', { size: size(state.bytes) })}</p>
          {prepare('prepare')}
        </>
      )}
      {state.is === 'coming' && (
        <>
          <progress max={Math.max(1, state.bytes)} value={state.done} aria-label={t('bar')} />
          <p>{t('coming', { done: size(state.done), size: size(state.bytes) })}</p>
        </>
      )}
      {state.is === 'ready' && (
        <>
          <StatusBand tone="ok" icon={<CircleCheck aria-hidden size={22} />}>
            {t('ready', { size: size(state.bytes) })}
          </StatusBand>
          {prepare('again')}
          <Key
            variant="quiet"
            size="m"
            full
            icon={<Trash2 aria-hidden size={20} />}
            onClick={() => void remove()}
          >
            {t('remove')}
          </Key>
        </>
      )}
      {state.is === 'failed' && (
        <>
          <StatusBand tone="bad">{t('failed')}</StatusBand>
          {prepare('prepare')}
        </>
      )}
      {state.is === 'cannot' && <StatusBand tone="wait">{t('cannot')}</StatusBand>}
      <p className="vu-soft">{t('each')}</p>
    </Sheet>
  );
}
