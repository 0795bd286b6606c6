import { type Passport, passportCode } from '@ville-usine/shared/passport/passport';
import { lookFrom } from '@ville-usine/shared/people/look';
import { createPortal } from 'react-dom';
import { useEdition } from '../content/edition-store.ts';
import { useTradeName } from '../content/TradeCard.tsx';
import { VisitorFigure } from '../people/VisitorFigure.tsx';
import { useVisit } from '../people/visit-store.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { lowered } from '../words/lowered.ts';
import { dayName } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './passport-sheet.css';
import { BASE } from '../net/base.ts';
import { StampRows } from './StampRows.tsx';

const ON_PAPER = 4;

/** The passport as a sheet of A4, for the printer alone: a line for a name, nothing that was typed anywhere. */
export function PassportSheet({ passport }: { passport: Passport }) {
  const t = useWords('passport');
  const say = useSay();
  const language = useLanguage();
  const nameOf = useTradeName();
  const edition = useEdition()!;
  const { visitor, classLabel: label } = useVisit();
  if (!visitor) return null;
  const day = dayName(new Date().toISOString(), language);
  const [origin, host] = [window.location.origin + BASE, window.location.host + BASE];
  const said = {
    date: language === 'fr' ? lowered(day) : day,
    label: label ?? '',
    count: passport.stamps,
    total: passport.sectors.length,
  };
  const trades = passport.trades.flatMap((id) => edition.trades.find((one) => one.id === id) ?? []);
  return createPortal(
    <section className="vu-passportsheet" aria-hidden>
      <header>
        <div>
          <h1>{say(edition.title)}</h1>
          <p>
            {say(edition.territory)} · {say(edition.label)}
          </p>
        </div>
        <b>{t('print.label')}</b>
      </header>
      <div className="vu-passportsheet__who">
        <span className="vu-passportsheet__figure">
          <VisitorFigure
            helmet={visitor.helmet}
            vest={visitor.vest}
            look={visitor.look ?? lookFrom(visitor.pseudonym)}
          />
        </span>
        <div>
          <p>{t('print.of')}</p>
          <h2>{visitor.pseudonym}</h2>
          <p className="vu-passportsheet__hand">{t('print.hand')}</p>
          <p className="vu-passportsheet__said">{t(label ? 'print.saidClass' : 'print.said', said)}</p>
        </div>
      </div>
      <StampRows passport={passport} />
      <div className="vu-passportsheet__two">
        <div>
          <h3>{t('trades.title')}</h3>
          <ul>
            {trades
              .slice(-ON_PAPER)
              .toReversed()
              .map((trade) => (
                <li key={trade.id}>
                  <b>{nameOf(trade)}</b> {trade.training[0] && say(trade.training[0])}
                </li>
              ))}
          </ul>
          {trades.length > ON_PAPER && <p>{t('trades.more', { count: trades.length - ON_PAPER })}</p>}
        </div>
        <div>
          <h3>{t('print.wonder')}</h3>
          <i />
          <i />
          <i />
        </div>
      </div>
      <footer>
        <QrCode address={origin} name={t('print.qr', { host })} />
        <div>
          <p>
            <b>{t('print.back', { host })}</b>
          </p>
          <p>{t('print.nowhere')}</p>
          <p>
            {t('code')} : <b>{passportCode(visitor.pseudonym, passport)}</b>
          </p>
        </div>
        <div className="vu-passportsheet__sign">{t('print.signature')}</div>
      </footer>
    </section>,
    document.body,
  );
}
