import type { PassportKey } from '@ville-usine/shared/passport/proof';
import { useState } from 'react';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import { readKey } from './verify-proof.ts';

type CityKeyProps = { cityKey: PassportKey | null; onKey: (key: PassportKey) => void };

/** The city's key as a file, for a machine that never has a network. */
export function CityKey({ cityKey, onKey }: CityKeyProps) {
  const t = useWords('passport');
  const [wrong, setWrong] = useState(false);
  async function open(file: File | undefined) {
    if (!file) return;
    const key = readKey(await file.text());
    setWrong(!key);
    if (key) onKey(key);
  }
  return (
    <section className="vu-verify__key">
      {cityKey && (
        <p>
          {t('verify.keyReady')}{' '}
          <a
            href={`data:application/json,${encodeURIComponent(JSON.stringify(cityKey))}`}
            download="cle-de-la-ville.json"
          >
            {t('verify.keySave')}
          </a>
        </p>
      )}
      <label>
        {t('verify.keyOpen')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => void open(target.files?.[0])}
        />
      </label>
      {wrong && <StatusBand tone="bad">{t('verify.keyBad')}</StatusBand>}
    </section>
  );
}
