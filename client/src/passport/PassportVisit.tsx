import { type Passport, passportCode, TRADES_ASKED } from '@ville-usine/shared/passport/passport';
import { lookFrom } from '@ville-usine/shared/people/look';
import { ArrowRight, Circle, CircleCheck, Printer, Stamp as StampMark } from 'lucide-react';
import { Link } from 'wouter';
import { useEdition } from '../content/edition-store.ts';
import { PortraitFace } from '../content/PortraitFace.tsx';
import { SectorTile } from '../content/SectorTile.tsx';
import { useTradeName } from '../content/TradeCard.tsx';
import { VisitFrame } from '../content/VisitFrame.tsx';
import { VisitorFigure } from '../people/VisitorFigure.tsx';
import { useVisit } from '../people/visit-store.ts';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';
import './passport-foot.css';
import './passport.css';
import './passport-words.ts';
import { PassportSheet } from './PassportSheet.tsx';
import { SavePdf } from './SavePdf.tsx';
import { StampRows } from './StampRows.tsx';
import { usePassport } from './use-passport.ts';

/** Trades that the page lists; the sheet of paper has room for as many. */
const LISTED = 5;

/** `/visite/passeport`: what one has seen, met and asked, and the stamp that is nearest. */
export function PassportVisit() {
  const edition = useEdition()!;
  const t = useWords('passport');
  const passport = usePassport(edition);
  const total = edition.sectors.length;
  return (
    <>
      <VisitFrame
        icon={<StampMark aria-hidden size={28} />}
        title={t('title')}
        trail={t('trail', { count: passport.stamps, total })}
        tile={{ ground: 'var(--vu-yellow)', ink: 'var(--vu-ink)' }}
        in3d="/"
      >
        <div className="vu-passport">
          <div className="vu-passport__left">
            <Bearer passport={passport} />
            <Trades passport={passport} />
          </div>
          <div className="vu-passport__right">
            <h2>{t('stamps.title')}</h2>
            <StampRows passport={passport} />
            <Goals passport={passport} />
          </div>
        </div>
        <div className="vu-passport__foot">
          <Nearest passport={passport} />
          <Key variant="secondary" icon={<Printer aria-hidden size={22} />} onClick={() => window.print()}>
            {t('print.key')}
          </Key>
          <SavePdf />
        </div>
      </VisitFrame>
      <PassportSheet passport={passport} />
    </>
  );
}

type PassportProps = { passport: Passport };

/** Who bears it, and the figures. */
function Bearer({ passport }: PassportProps) {
  const t = useWords('passport');
  const { visitor, classLabel } = useVisit();
  const { stamps, trades, asked, answered } = passport;
  const figures = [
    ['stamps', stamps],
    ['trades', trades.length],
    ['asked', asked],
  ] as const;
  return (
    <>
      <div className="vu-passport__bearer">
        <span className="vu-passport__figure" aria-hidden>
          {visitor && (
            <VisitorFigure
              helmet={visitor.helmet}
              vest={visitor.vest}
              look={visitor.look ?? lookFrom(visitor.pseudonym)}
            />
          )}
        </span>
        <dl>
          <div className="vu-passport__name">
            <dt>{t('name')}</dt>
            <dd>{visitor?.pseudonym ?? '…'}</dd>
          </div>
          {classLabel && (
            <div>
              <dt>{t('class')}</dt>
              <dd>{classLabel}</dd>
            </div>
          )}
          {visitor && (
            <div>
              <dt>{t('code')}</dt>
              <dd title={t('codeWhy')}>{passportCode(visitor.pseudonym, passport)}</dd>
            </div>
          )}
        </dl>
      </div>
      <ul className="vu-passport__counts">
        {figures.map(([name, count]) => (
          <li key={name}>
            <b>{count}</b> {t(`counts.${name}`, { count })}
            {name === 'asked' && answered > 0 && <small>{t('answered', { count: answered })}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The trades met, each a way back to its card. */
function Trades({ passport: { trades } }: PassportProps) {
  const t = useWords('passport');
  const edition = useEdition()!;
  const nameOf = useTradeName();
  // The latest first: it is what one wants to see again.
  const met = trades.flatMap((id) => edition.trades.find((one) => one.id === id) ?? []).toReversed();
  const colourOf = (id: string) => deep(edition.sectors.find((one) => one.id === id)?.colour ?? '#0f5c66');
  return (
    <section>
      <h2>{t('trades.title')}</h2>
      <p className="vu-passport__asked">
        <progress
          max={TRADES_ASKED}
          value={Math.min(TRADES_ASKED, met.length)}
          aria-label={t('trades.bar', { count: met.length, least: TRADES_ASKED })}
        />
        <span>{t('trades.asked', { count: met.length, least: TRADES_ASKED })}</span>
      </p>
      {met.length === 0 && <p className="vu-soft">{t('trades.none')}</p>}
      <ul className="vu-passport__trades">
        {met.slice(0, LISTED).map((trade) => (
          <li key={trade.id}>
            <span className="vu-person__face">
              <PortraitFace portrait={trade.portrait} colour={colourOf(trade.sector)} />
            </span>
            <b>{nameOf(trade)}</b>
            <Link
              href={`/visite/metier/${trade.id}`}
              aria-label={t('trades.againOf', { name: nameOf(trade) })}
            >
              {t('trades.again')}
            </Link>
          </li>
        ))}
      </ul>
      {met.length > LISTED && <p className="vu-soft">{t('trades.more', { count: met.length - LISTED })}</p>}
    </section>
  );
}

function Goals({ passport: { goals } }: PassportProps) {
  const t = useWords('passport');
  return (
    <section className="vu-passport__goals">
      <h3>{t('goals.title')}</h3>
      <ul>
        {goals.map(({ goal, done }) => (
          <li key={goal} data-done={done}>
            {done ? <CircleCheck aria-hidden size={20} /> : <Circle aria-hidden size={20} />}
            <span aria-hidden>{t(`goals.${goal}`)}</span>
            <span className="vu-hidden">
              {t(done ? 'goals.done' : 'goals.todo', { goal: t(`goals.${goal}`) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The stamp that is nearest, and the way to it. */
function Nearest({ passport: { nearest, sectors } }: PassportProps) {
  const t = useWords('passport');
  const say = useSay();
  const edition = useEdition()!;
  const sector = edition.sectors.find((one) => one.id === nearest?.sector);
  if (!nearest || !sector)
    return <Sheet className="vu-passport__next">{t('next.all', { total: sectors.length })}</Sheet>;
  const { way, total, done } = nearest;
  const missing = way === 'stand' ? t('next.stand') : t(`next.${way}`, { count: total - done });
  const href = way === 'quiz' ? `/visite/quiz/${sector.id}` : `/visite/secteur/${sector.id}`;
  return (
    <Sheet className="vu-passport__next">
      <SectorTile sector={sector} size={52} />
      <div className="vu-grow">
        <h2>{t('next.title', { name: say(sector.name) })}</h2>
        <p>{missing}</p>
      </div>
      <Key href={href} icon={<ArrowRight aria-hidden size={22} />}>
        {t('next.go')}
      </Key>
    </Sheet>
  );
}
