import { ChevronRight, MessageCircleQuestionMark } from 'lucide-react';
import { Link } from 'wouter';
import { useNoted } from '../passport/marks-store.ts';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';
import { sessionOfSector } from './choose-session.ts';
import { Figure } from './Figure.tsx';
import { Icon } from './Icon.tsx';
import { Missing } from './Missing.tsx';
import { PortraitFace } from './PortraitFace.tsx';
import { usePageEdition } from './page-edition.ts';
import './sector.css';
import { Rich, RichLine } from './Rich.tsx';
import { useSessions } from './sessions-store.ts';
import { useTradeName } from './TradeCard.tsx';
import { Trail, VisitFrame } from './VisitFrame.tsx';

/** `/visite/metier/:id`: a trade: what one does, a day, the ways to it, where one meets it. */
export function TradeVisit({ id }: { id: string }) {
  const edition = usePageEdition()!;
  const core = useWords('core');
  const t = useWords('visit');
  const say = useSay();
  const nameOf = useTradeName();
  const sessions = useSessions();
  const trade = edition.trades.find((one) => one.id === id);
  const sector = edition.sectors.find((one) => one.id === trade?.sector);
  useNoted('trade', trade?.id);
  if (!trade || !sector) return <Missing />;
  const session = sessionOfSector(sessions ?? [], sector.id);
  const stands = edition.companies.filter((one) => one.trades.includes(trade.id));
  return (
    <VisitFrame
      icon={<Icon name={sector.icon} size={28} />}
      title={nameOf(trade)}
      trail={
        <Trail
          steps={[
            { href: '/visite', name: core('city') },
            { href: `/visite/secteur/${sector.id}`, name: say(sector.name) },
          ]}
          here={t('trade.trail')}
        />
      }
      tile={{ ground: deep(sector.colour), ink: '#fff' }}
    >
      <Sheet className="vu-prose vu-tradepage">
        <div className="vu-row vu-row--wrap">
          <span className="vu-person__face vu-person__face--large">
            <PortraitFace portrait={trade.portrait} colour={deep(sector.colour)} />
          </span>
          <div className="vu-grow">
            <Rich className="vu-lead" text={trade.does} />
          </div>
          <Figure picture={trade.picture} size="trade" />
        </div>
        <div className="vu-tradepage__two">
          <section>
            <h2>{t('trade.day')}</h2>
            <ol className="vu-dayline">
              {trade.day.map((line) => (
                <li key={line.fr}>
                  <RichLine text={line} />
                </li>
              ))}
            </ol>
          </section>
          <section>
            <h2>{t('trade.training')}</h2>
            <ul className="vu-bullets">
              {trade.training.map((path) => (
                <li key={path.fr}>{say(path)}</li>
              ))}
            </ul>
            <h2>{t('trade.likes')}</h2>
            <p>{say(trade.likes)}</p>
            <h2>{t('trade.where')}</h2>
            <p>{say(trade.where)}</p>
          </section>
        </div>
        {session && (
          <Key
            href={`/visite/rencontre/${session.id}?metier=${trade.id}`}
            icon={<MessageCircleQuestionMark aria-hidden size={20} />}
          >
            {t('trade.ask')}
          </Key>
        )}
        {stands.length > 0 && (
          <section>
            <h2>{t('trade.meet')}</h2>
            <ul className="vu-jobs vu-jobs--flush">
              {stands.map((company) => (
                <li key={company.id}>
                  <Link href={`/visite/stand/${company.id}`}>
                    <span className="vu-tile vu-tile--job" style={{ background: deep(company.colour) }}>
                      <Icon name={company.icon} />
                    </span>
                    <b className="vu-grow">{company.name}</b>
                    <ChevronRight aria-hidden size={17} />
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <Link href="/visite/quel-metier">{t('trade.which')}</Link>
        </p>
      </Sheet>
    </VisitFrame>
  );
}
