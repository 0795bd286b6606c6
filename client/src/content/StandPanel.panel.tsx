import type { Company } from '@ville-usine/shared/content/company';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { MessageCircleQuestionMark, Puzzle } from 'lucide-react';
import { Link } from 'wouter';
import { useNoted } from '../passport/marks-store.ts';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useSay, useWords } from '../words/words.ts';
import { useWorld } from '../world/world-store.ts';
import { sessionFor } from './choose-session.ts';
import { EditionNews } from './EditionNews.tsx';
import { useEdition } from './edition-store.ts';
import { Icon } from './Icon.tsx';
import { StandDiscover } from './StandDiscover.tsx';
import { StandNow } from './StandNow.tsx';
import { StandQuestions } from './StandQuestions.tsx';
import { useSessions } from './sessions-store.ts';
import { TradeCard } from './TradeCard.tsx';
import { useFaq } from './use-faq.ts';
import './visit-words.ts';

type Tab = 'discover' | 'trades' | 'questions';
type StandPanelProps = { companyId: string; tab?: Tab; onClose: () => void };

/** A stand over the city: what its company makes, the trades met there, the questions answered. */
export default function StandPanel({ companyId, tab, onClose }: StandPanelProps) {
  const edition = useEdition();
  const core = useWords('core');
  const company = edition?.companies.find((one) => one.id === companyId);
  useNoted('stand', company?.id);
  if (!edition || !company) {
    return (
      <SidePanel title={core(edition ? 'notFound.title' : 'city')} onClose={onClose}>
        {edition ? <p className="vu-lead">{core('notFound.line')}</p> : <EditionNews />}
      </SidePanel>
    );
  }
  return <Stand edition={edition} company={company} tab={tab} onClose={onClose} />;
}

function StandKeys({ edition, company }: { edition: PublicEdition; company: Company }) {
  const t = useWords('visit');
  const open = useWorld((state) => state.open);
  const session = sessionFor(useSessions() ?? [], company);
  const hasQuiz = edition.quizSectors.includes(company.sector);
  return (
    <>
      {session ? (
        <Key
          grow
          icon={<MessageCircleQuestionMark aria-hidden size={22} />}
          onClick={() => open({ kind: 'ask', sessionId: session.id, companyId: company.id })}
        >
          {t('stand.ask')}
        </Key>
      ) : (
        <p className="vu-soft vu-grow">{t('stand.askClosed')}</p>
      )}
      {hasQuiz && (
        <Key
          variant="secondary"
          icon={<Puzzle aria-hidden size={22} />}
          onClick={() => open({ kind: 'quiz', sector: company.sector })}
        >
          {t('stand.quiz')}
        </Key>
      )}
    </>
  );
}

function Stand(props: { edition: PublicEdition; company: Company; tab?: Tab; onClose: () => void }) {
  const { edition, company, tab, onClose } = props;
  const t = useWords('visit');
  const say = useSay();
  const { answers } = useFaq({ company: company.id });
  const trades = edition.trades.filter((one) => company.trades.includes(one.id));
  return (
    <SidePanel
      accent={deep(company.colour)}
      title={company.name}
      subtitle={t('stand.town', { tagline: say(company.tagline), town: company.town })}
      badge={
        <span className="vu-logo">
          <Icon name={company.icon} size={34} fill="currentColor" />
        </span>
      }
      footer={<StandKeys edition={edition} company={company} />}
      onClose={onClose}
    >
      <StandNow company={company} />
      <Tabs<Tab>
        label={t('stand.tabs')}
        initial={tab}
        tabs={[
          {
            id: 'discover',
            title: t('stand.discover'),
            content: (
              <>
                <StandDiscover company={company} />
                <p>
                  <Link href={`/visite/stand/${company.id}`}>{t('stand.page')}</Link>
                </p>
              </>
            ),
          },
          {
            id: 'trades',
            title: t('stand.trades'),
            count: trades.length,
            content: trades.map((trade) => (
              <TradeCard key={trade.id} trade={trade} colour={company.colour} />
            )),
          },
          {
            id: 'questions',
            title: t('stand.questions'),
            count: answers.length,
            content: (
              <>
                <p className="vu-soft">{t('stand.example', { question: say(company.ask) })}</p>
                <StandQuestions answers={answers} />
              </>
            ),
          },
        ]}
      />
    </SidePanel>
  );
}
