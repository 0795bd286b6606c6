import type { SeenHand } from '@ville-usine/shared/live/hand';
import { Hand, Megaphone, X } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import { Age } from './Age.tsx';
import './lead.css';
import './lead-words.ts';
import { useLead } from './use-lead.ts';

type HandListProps = { sessionId: string; hands: readonly SeenHand[]; floor: string | null };

/** Whose hands are up, first raised first, and who has the word. */
export function HandList({ sessionId, hands, floor }: HandListProps) {
  const t = useWords('lead');
  const lead = useLead();
  return (
    <section className="vu-lead__part" aria-label={t('handsTitle')}>
      <h3>
        <Hand aria-hidden size={20} />
        {t('handsTitle')} {hands.length > 0 && <span className="vu-number">{hands.length}</span>}
      </h3>
      {floor && (
        <p className="vu-lead__floor">
          <Megaphone aria-hidden size={20} />
          <b className="vu-grow">{t('floor', { name: floor })}</b>
          <Key
            variant="secondary"
            size="m"
            onClick={() => void lead('hand:call', { sessionId, handId: null })}
          >
            {t('endFloor')}
          </Key>
        </p>
      )}
      {hands.length === 0 && !floor && <p className="vu-soft">{t('handsEmpty')}</p>}
      <ol className="vu-lead__hands">
        {hands.map(({ id, pseudonym, at, here }) => (
          <li key={id}>
            <span className="vu-grow">
              <b>{pseudonym}</b>
              <span className="vu-small">{here ? <Age since={at} /> : t('away')}</span>
            </span>
            <Key
              variant="secondary"
              size="m"
              icon={<Megaphone aria-hidden size={20} />}
              aria-label={t('giveTo', { name: pseudonym })}
              onClick={() =>
                void lead('hand:call', { sessionId, handId: id }, t('given', { name: pseudonym }))
              }
            >
              {t('give')}
            </Key>
            <Key
              variant="quiet"
              size="m"
              icon={<X aria-hidden size={20} />}
              aria-label={t('lowerOf', { name: pseudonym })}
              onClick={() => void lead('hand:lower', { sessionId, handId: id })}
            />
          </li>
        ))}
      </ol>
      {hands.length > 1 && (
        <Key variant="quiet" size="m" onClick={() => void lead('hand:lower', { sessionId, handId: null })}>
          {t('lowerAll')}
        </Key>
      )}
    </section>
  );
}
