import { Lock, LogIn } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { loadSessions } from '../content/sessions-store.ts';
import { Trail, VisitFrame } from '../content/VisitFrame.tsx';
import { enterAsAdult } from '../people/visit-store.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './programme-words.ts';

/** `/visite/adultes#<secret>`: asks before it enters a session for adults, so that a preview of the link enters none. */
export function AdultsVisit() {
  const t = useWords('programme');
  const core = useWords('core');
  const failureText = useFailure();
  const [, go] = useLocation();
  const [token] = useState(() => window.location.hash.slice(1));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(token === '' ? t('adults.noLink') : null);

  async function enter() {
    setBusy(true);
    const answer = await enterAsAdult(token);
    setBusy(false);
    if (!answer.ok) {
      setFault(answer.error.code === 'adults-only' ? t('adults.inClass') : failureText(answer.error));
      return;
    }
    await loadSessions(true);
    go(`/visite/rencontre/${answer.value}`, { replace: true });
  }

  return (
    <VisitFrame
      icon={<Lock aria-hidden size={28} />}
      title={t('adults.title')}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('adults.title')} />}
    >
      <Sheet className="vu-prose">
        <h2>{t('adults.ask')}</h2>
        <p>{t('adults.line')}</p>
        {fault && <StatusBand tone="bad">{fault}</StatusBand>}
        <div className="vu-row vu-row--wrap">
          {token !== '' && (
            <Key
              icon={<LogIn aria-hidden size={22} />}
              variant={busy ? 'waiting' : 'primary'}
              disabled={busy}
              onClick={() => void enter()}
            >
              {t(busy ? 'adults.entering' : 'adults.enter')}
            </Key>
          )}
          <Key variant="secondary" href="/visite/rencontres">
            {t('adults.leave')}
          </Key>
        </div>
      </Sheet>
    </VisitFrame>
  );
}
