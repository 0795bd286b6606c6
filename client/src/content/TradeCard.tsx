import type { Trade } from '@ville-usine/shared/content/trade';
import { useNoted } from '../passport/marks-store.ts';
import { useSay, useWords } from '../words/words.ts';
import './parts.css';
import { Portrait } from './Portrait.tsx';
import { Rich, RichLine } from './Rich.tsx';

/** « Soudeuse / Soudeur »; once where both forms are the same. */
export function useTradeName(): (trade: Trade) => string {
  const say = useSay();
  const t = useWords('visit');
  return (trade) => {
    const [feminine, masculine] = [say(trade.feminine), say(trade.masculine)];
    return feminine === masculine ? feminine : t('trade.both', { feminine, masculine });
  };
}

/** What a trade is, and the ways to it; the day opens on demand. */
function TradeDetails({ trade }: { trade: Trade }) {
  const t = useWords('visit');
  const say = useSay();
  return (
    <>
      <Rich text={trade.does} />
      <h3>{t('trade.training')}</h3>
      <ul className="vu-bullets">
        {trade.training.map((path) => (
          <li key={path.fr}>{say(path)}</li>
        ))}
      </ul>
      <details className="vu-day">
        <summary>{t('trade.day')}</summary>
        <ol>
          {trade.day.map((line) => (
            <li key={line.fr}>
              <RichLine text={line} />
            </li>
          ))}
        </ol>
        <p>
          <b>{t('trade.likes')} :</b> {say(trade.likes)}
        </p>
        <p>
          <b>{t('trade.where')} :</b> {say(trade.where)}
        </p>
      </details>
    </>
  );
}

/** A trade as a card. */
export function TradeCard({ trade, colour }: { trade: Trade; colour: string }) {
  useNoted('trade', trade.id);
  const nameOf = useTradeName();
  const say = useSay();
  return (
    <article className="vu-card vu-trade">
      <Portrait portrait={trade.portrait} colour={colour} title={nameOf(trade)} line={say(trade.where)} />
      <TradeDetails trade={trade} />
    </article>
  );
}
