import { Flag } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '../net/api.ts';
import { Tool } from '../ui/Tool.tsx';
import { useWords } from '../words/words.ts';
import './after-words.ts';

const AGAIN_MS = 15_000;

/** At the moderator's desk: how many reported texts wait, and the way to them. */
export function ReportCounter() {
  const t = useWords('after');
  const [count, setCount] = useState(0);
  useEffect(() => {
    const look = () =>
      void api('GET /api/report-cases').then((answer) => answer.ok && setCount(answer.value.open.length));
    look();
    const timer = setInterval(look, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Tool
      icon={<Flag aria-hidden size={22} />}
      href="/moderation/signalements"
      aria-label={t('cases.counter', { count })}
      className={count > 0 ? 'vu-toggle vu-toggle--pressed' : undefined}
    >
      <span aria-hidden>{count}</span>
    </Tool>
  );
}
