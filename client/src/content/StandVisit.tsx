import type { Company } from '@ville-usine/shared/content/company';
import { ChevronRight, MessageCircleQuestionMark, Puzzle } from 'lucide-react';
import { Link } from 'wouter';
import { useNoted } from '../passport/marks-store.ts';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';
import { sessionFor } from './choose-session.ts';
import { Figure } from './Figure.tsx';
import { FigureTiles } from './FigureTiles.tsx';
import { Icon } from './Icon.tsx';
import { Missing } from './Missing.tsx';
import { PortraitFace } from './PortraitFace.tsx';
import { usePageEdition } from './page-edition.ts';
import { StandMore, StandPeople } from './StandDiscover.tsx';
import { StandNow } from './StandNow.tsx';
import { StandQuestions } from './StandQuestions.tsx';
import './sector.css';
import { Rich } from './Rich.tsx';
import { useSessions } from './sessions-store.ts';
import { useTradeName } from './TradeCard.tsx';
import { useFaq } from './use-faq.ts';
import { Trail, VisitFrame } from './VisitFrame.tsx';

/** `/visite/stand/:id`: all that the panel over the city shows, on a page. */
export function StandVisit({ id }: { id: string }) {
  const edition = usePageEdition()!;
  const core = useWords('core');
  const t = useWords('visit');
  const say = useSay();
  const company = edition.companies.find((one) => one.id === id);
  const sector = edition.sectors.find((one) => one.id === company?.sector);
  useNoted('stand', company?.id);
  if (!company || !sector) return <Missing />;
  return (
    <VisitFrame
      icon={<Icon name={sector.icon} size={28} />}
      title={say(sector.name)}
      page={company.name}
      trail={
        <Trail
          steps={[
            { href: '/visite', name: core('city') },
            {
              href: `/visite/secteur/${sector.id}`,
              name: t('sector.trail', { number: edition.sectors.indexOf(sector) + 1 }),
            },
          ]}
          here={company.name}
        />
      }
      tile={{ ground: deep(sector.colour), ink: '#fff' }}
      in3d={`/?lieu=stand:${company.id}`}
    >
      <div className="vu-sectorpage">
        <StandSheet company={company} />
        <StandAside company={company} />
      </div>
    </VisitFrame>
  );
}

function StandSheet({ company }: { company: Company }) {
  const t = useWords('visit');
  const say = useSay();
  const nameOf = useTradeName();
  const edition = usePageEdition()!;
  const trades = edition.trades.filter((one) => company.trades.includes(one.id));
  return (
    <Sheet accent={deep(company.colour)}>
      <div className="vu-sheet__head">
        <span className="vu-logo">
          <Icon name={company.icon} size={34} fill="currentColor" />
        </span>
        <div className="vu-grow">
          <h2>{company.name}</h2>
          <p>{t('stand.town', { tagline: say(company.tagline), town: company.town })}</p>
        </div>
      </div>
      <div className="vu-standpage">
        <Figure picture={company.picture} />
        <div className="vu-col vu-standpage__main">
          <Rich className="vu-lead" text={company.text} />
          <FigureTiles figures={company.figures} />
          <h3>{t('stand.people')}</h3>
          <StandPeople company={company} />
          <h3>{t('stand.trades')}</h3>
          <ul className="vu-jobs vu-jobs--flush">
            {trades.map((trade) => (
              <li key={trade.id}>
                <Link href={`/visite/metier/${trade.id}`}>
                  <span className="vu-person__face">
                    <PortraitFace portrait={trade.portrait} colour={company.colour} />
                  </span>
                  <b className="vu-grow">{nameOf(trade)}</b>
                  <ChevronRight aria-hidden size={17} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <div className="vu-col">
          <StandMore company={company} />
        </div>
      </div>
    </Sheet>
  );
}

function StandAside({ company }: { company: Company }) {
  const t = useWords('visit');
  const say = useSay();
  const edition = usePageEdition()!;
  const { answers } = useFaq({ company: company.id });
  const sessions = useSessions();
  const session = sessionFor(sessions ?? [], company);
  return (
    <Sheet as="aside">
      <div className="vu-sheet__title">
        <h2>{t('stand.questions')}</h2>
        <span className="vu-number">{answers.length}</span>
      </div>
      <div className="vu-pad vu-col vu-grow">
        <StandNow company={company} />
        <StandQuestions companyId={company.id} answers={answers} />
        <p className="vu-soft">{t('stand.example', { question: say(company.ask) })}</p>
        <p className="vu-small">
          <b>{t('stand.hours')} :</b> {say(company.hours)}
        </p>
      </div>
      <div className="vu-sheet__foot">
        {session ? (
          <Key
            grow
            icon={<MessageCircleQuestionMark aria-hidden size={22} />}
            href={`/visite/rencontre/${session.id}?stand=${company.id}`}
          >
            {t('stand.ask')}
          </Key>
        ) : (
          sessions && <p className="vu-soft">{t('stand.askClosed')}</p>
        )}
        {edition.quizSectors.includes(company.sector) && (
          <Key
            variant="secondary"
            grow
            icon={<Puzzle aria-hidden size={22} />}
            href={`/visite/quiz/${company.sector}`}
          >
            {t('stand.quiz')}
          </Key>
        )}
      </div>
    </Sheet>
  );
}
