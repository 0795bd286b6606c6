import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';
import { ChevronRight, Puzzle } from 'lucide-react';
import { Link } from 'wouter';
import { useProgress } from '../quiz/progress-store.ts';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';
import { ofSector } from './edition-store.ts';
import { PortraitFace } from './PortraitFace.tsx';
import { SessionCard } from './SessionCard.tsx';
import './sector.css';
import { useSessions } from './sessions-store.ts';
import { useTradeName } from './TradeCard.tsx';

/** Who one can meet in a pavilion, its trades and its quiz. */
export function SectorAside({ edition, sector }: { edition: PublicEdition; sector: Sector }) {
  const t = useWords('visit');
  const say = useSay();
  const nameOf = useTradeName();
  const { trades, hasQuiz } = ofSector(edition, sector.id);
  const sessions = (useSessions() ?? []).filter((one) => one.sectorId === sector.id);
  const progress = useProgress()[sector.id];
  if (sessions.length + trades.length === 0 && !hasQuiz) return null;
  return (
    <aside className="vu-col">
      {sessions.length > 0 && (
        <Sheet>
          <h2 className="vu-hidden">{t('sector.sessions')}</h2>
          {sessions.map((session) => (
            <SessionCard key={session.id} session={session} />
          ))}
        </Sheet>
      )}
      {(trades.length > 0 || hasQuiz) && (
        <Sheet className="vu-grow">
          {trades.length > 0 && (
            <>
              <div className="vu-sheet__title">
                <h2>{t('sector.trades', { count: trades.length })}</h2>
              </div>
              <ul className="vu-jobs">
                {trades.map((trade) => (
                  <li key={trade.id}>
                    <Link href={`/visite/metier/${trade.id}`}>
                      <span className="vu-person__face">
                        <PortraitFace portrait={trade.portrait} colour={deep(sector.colour)} />
                      </span>
                      <span className="vu-grow">
                        <b>{nameOf(trade)}</b>
                        <span className="vu-small">{trade.training[0] && say(trade.training[0])}</span>
                      </span>
                      <ChevronRight aria-hidden size={17} />
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          {hasQuiz && (
            <div className="vu-pad">
              <Key
                variant="secondary"
                full
                icon={<Puzzle aria-hidden size={22} />}
                href={`/visite/quiz/${sector.id}`}
              >
                {progress && progress.score > 0
                  ? t('sector.quizDone', { score: progress.score, total: progress.total })
                  : t('sector.quiz')}
              </Key>
            </div>
          )}
        </Sheet>
      )}
    </aside>
  );
}
