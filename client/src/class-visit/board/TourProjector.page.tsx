import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { ArrowLeft, Ear, Users } from 'lucide-react';
import { type CSSProperties, useEffect } from 'react';
import { EditionNews } from '../../content/EditionNews.tsx';
import { useEdition } from '../../content/edition-store.ts';
import { SectorTile } from '../../content/SectorTile.tsx';
import { ConnectionPlate } from '../../live/ConnectionPlate.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import '../../content/parts.css';
import { QrCode } from '../../ui/QrCode.tsx';
import { useStopFacts } from '../stop-facts.ts';
import { useGuide } from '../tour/guide-store.ts';
import { countsOf } from './board-facts.ts';
import './projector.css';
import { stopTimes } from './stop-times.ts';
import './tour-board-words.ts';
import { BASE, inEdition } from '../../net/base.ts';
import { type Led, useBoardLink } from './use-board-link.ts';
import { useGuideClock } from './use-guide-clock.ts';

/** `/classe/direct/tableau#<secret>`: what a class reads from its last row; no pupil is named on it. */
export default function TourProjectorPage() {
  const t = useWords('tourBoard');
  const failureText = useFailure();
  const edition = useEdition();
  const { link } = useBoardLink();
  const { tour, failure } = useGuide();
  useEffect(() => {
    document.title = `${t('projector.title')} · Ville-Usine`;
    performance.mark('ville:interactive');
  }, [t]);
  const wrong = link.is === 'failed' ? link.failure : failure;
  if (wrong)
    return (
      <main className="vu-projector">
        <h1>{t('wrongTitle')}</h1>
        <p className="vu-projector__line">{failureText(wrong)}</p>
      </main>
    );
  if (!edition || link.is !== 'there' || !tour)
    return (
      <main className="vu-projector">
        <h1 className="vu-hidden">{t('projector.title')}</h1>
        {edition ? <p className="vu-projector__line">{t('opening')}</p> : <EditionNews />}
      </main>
    );
  return <Projector edition={edition} led={link} />;
}

function Projector({ edition, led }: { edition: PublicEdition; led: Led }) {
  const t = useWords('tourBoard');
  const { board } = useGuide();
  const { visit, token } = led;
  const { code, joinUrl } = visit;
  const count = board ? countsOf(board).connected : 0;
  return (
    <div className="vu-projector">
      <main className="vu-projector__main">
        <Now edition={edition} />
        <Sheet className="vu-projector__join" aria-labelledby="vu-projector-join">
          <QrCode address={joinUrl} name={t('projector.qr', { address: joinUrl })} />
          <p id="vu-projector-join">{t('projector.join', { host: window.location.host + BASE })}</p>
          <p className="vu-projector__code" style={{ '--signs': code.length } as CSSProperties}>
            {code}
          </p>
        </Sheet>
      </main>
      <footer className="vu-plate vu-projector__foot">
        <Users aria-hidden size={26} />
        <span className="vu-grow">{t('projector.here', { count })}</span>
        <ConnectionPlate />
        <a className="vu-tool" href={inEdition(`/classe/direct#${token}`)}>
          <ArrowLeft aria-hidden size={20} />
          {t('projector.back')}
        </a>
      </footer>
    </div>
  );
}

/** Where the class is and for how long, or that it begins, listens, or is done. */
function Now({ edition }: { edition: PublicEdition }) {
  const t = useWords('tourBoard');
  const facts = useStopFacts(edition);
  const tour = useGuide((state) => state.tour)!;
  const now = useGuideClock();
  const { stop, stops, listen, endedAt } = tour;
  if (endedAt !== null) return <Words title={t('projector.over')} line={t('projector.overLine')} />;
  const at = stop && stops[stop.index];
  if (!stop || !at) return <Words title={t('projector.wait')} line={t('projector.waitLine')} />;
  const { name, line, sector } = facts(at);
  const { next, minutes } = stopTimes(tour, now);
  return (
    <section className="vu-projector__now">
      <p className="vu-projector__line">{t('projector.now', { number: stop.index + 1, of: stops.length })}</p>
      <div className="vu-projector__stop">
        {sector && <SectorTile sector={sector} size={112} />}
        <h1>{name}</h1>
      </div>
      <p className="vu-projector__line">{line}</p>
      <p className="vu-projector__left">
        {minutes !== null && minutes > 0 ? t('projector.left', { minutes }) : t('projector.soon')}
      </p>
      {listen && listen.until > now && (
        <p className="vu-projector__listen">
          <Ear aria-hidden size={48} />
          {t('projector.listen')}
        </p>
      )}
      {next !== null && (
        <p className="vu-projector__line vu-projector__next">
          {t('projector.next', { name: facts(stops[next]!).name })}
        </p>
      )}
    </section>
  );
}

function Words({ title, line }: { title: string; line: string }) {
  const label = useGuide(({ tour }) => tour?.label);
  return (
    <section className="vu-projector__now">
      <p className="vu-projector__line">{label}</p>
      <h1>{title}</h1>
      <p className="vu-projector__line">{line}</p>
    </section>
  );
}
