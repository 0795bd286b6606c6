import { Gauge, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useConnection } from '../net/connection.ts';
import { degraded as en } from '../words/en/degraded.ts';
import { degraded as fr } from '../words/fr/degraded.ts';
import { addWords, useWords } from '../words/words.ts';
import { degradedBy, isSlowLine, type LineHint } from './degraded.ts';
import './degraded.css';

declare module '../words/words.ts' {
  interface Namespaces {
    degraded: typeof fr;
  }
}

addWords('degraded', { fr, en });

/** The line is looked at this often, milliseconds: it changes with what is asked for. */
const EVERY_MS = 10_000;

/** Whether the line is slow, and the time; looked at now and then. */
function useLine(): { slow: boolean; now: number } {
  const [line, setLine] = useState({ slow: false, now: Date.now() });
  useEffect(() => {
    const look = () =>
      setLine({
        slow: isSlowLine((navigator as { connection?: LineHint }).connection),
        now: Date.now(),
      });
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return line;
}

/** One line that says what is degraded while it is, and on demand what works all the same; nothing where all is well. */
export default function Degraded({ pages = false }: { pages?: boolean }) {
  const t = useWords('degraded');
  const { state, transport, since } = useConnection();
  const { slow, now } = useLine();
  // In the city a slow line is told by how far the city has come.
  const [first] = degradedBy({ state, transport, lasted: now - since, slow: slow && pages });
  if (!first) return null;
  const Icon = first === 'offline' ? WifiOff : Gauge;
  return (
    <div className={pages ? 'vu-degraded vu-degraded--page' : 'vu-degraded vu-plate'}>
      <p role="status">
        <Icon aria-hidden size={20} />
        {t(first === 'offline' && pages ? 'offlinePages' : first)}
      </p>
      <details>
        <summary>{t('more')}</summary>
        <ul>
          {(['others', 'kept', 'places'] as const).map((line) => (
            <li key={line}>{t(`lines.${first}.${line}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
