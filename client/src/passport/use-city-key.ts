import type { PassportKey } from '@ville-usine/shared/passport/proof';
import { useEffect, useState } from 'react';
import { api } from '../net/api.ts';
import { kept } from '../net/kept.ts';

const KEY = 'passport-key';

/**
 * The city's key: the one on this device, then the server's where it answers. `undefined` while nobody has said, null where
 * there is none. The second takes another in its place, as from a file.
 */
export function useCityKey(): [PassportKey | null | undefined, (key: PassportKey) => void] {
  const [key, setKey] = useState<PassportKey | null>();
  useEffect(() => {
    let here = true;
    async function find() {
      const known = await kept.get<PassportKey>(KEY);
      if (here && known) setKey(known);
      const answer = await api('GET /api/passport/key');
      if (answer.ok) await kept.set(KEY, answer.value);
      if (here) setKey((now) => (answer.ok ? answer.value : (now ?? null)));
    }
    void find();
    return () => {
      here = false;
    };
  }, []);
  function take(other: PassportKey) {
    setKey(other);
    void kept.set(KEY, other);
  }
  return [key, take];
}
