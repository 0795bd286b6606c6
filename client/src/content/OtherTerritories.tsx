import { useEffect, useState } from 'react';
import { BASE } from '../net/base.ts';
import { useWords } from '../words/words.ts';

/** The way back to the map of territories, where the server has several; only the page itself knows that it has. */
export function OtherTerritories() {
  const t = useWords('visit');
  const [several, setSeveral] = useState(false);
  useEffect(() => setSeveral(BASE !== ''), []);
  return several ? <a href="/">{t('territories')}</a> : null;
}
