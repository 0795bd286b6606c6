import { lookFrom } from '@ville-usine/shared/people/look';
import { Box, KeyRound, Languages, Search, Stamp } from 'lucide-react';
import { useStamps } from '../passport/use-passport.ts';
import { VisitorFace } from '../people/VisitorFigure.tsx';
import { useVisit } from '../people/visit-store.ts';
import { ComfortTool } from '../ui/comfort/ComfortTool.tsx';
import { Tool } from '../ui/Tool.tsx';
import { speak, useNextLanguage, useWords } from '../words/words.ts';
import { usePageEdition } from './page-edition.ts';
import { useVisitPanel } from './visit-panel-store.ts';

/** The visitor's name in the city, which opens helmet and vest. */
function Me({ onOpen }: { onOpen: () => void }) {
  const visitor = useVisit((state) => state.visitor);
  if (!visitor) return null;
  return (
    <Tool
      className="vu-me"
      onClick={onOpen}
      icon={
        <VisitorFace
          helmet={visitor.helmet}
          vest={visitor.vest}
          look={visitor.look ?? lookFrom(visitor.pseudonym)}
        />
      }
    >
      <span>{visitor.pseudonym}</span>
    </Tool>
  );
}

/** The tools at the top right of the pages without 3D. */
export function VisitTools({ in3d }: { in3d?: string }) {
  const t = useWords('visit');
  const core = useWords('core');
  const arrival = useWords('arrival');
  const next = useNextLanguage();
  const edition = usePageEdition();
  const { size: stamps } = useStamps(edition);
  const total = edition?.sectors.length ?? 13;
  return (
    <div className="vu-frame__tools">
      <Me onOpen={() => useVisitPanel.setState({ open: 'dressing' })} />
      <Tool href="/visite/chercher" icon={<Search aria-hidden size={22} />} aria-label={t('find')}>
        <span className="vu-frame__wide">{t('find')}</span>
      </Tool>
      <Tool href="/visite/passeport" icon={<Stamp aria-hidden size={22} />}>
        <span className="vu-hidden">{t('plan.passport', { count: stamps, total })}</span>
        <span className="vu-tool__count" aria-hidden>
          {stamps}
          <i>/{total}</i>
        </span>
      </Tool>
      <Tool
        icon={<KeyRound aria-hidden size={22} />}
        aria-label={arrival('code')}
        onClick={() => useVisitPanel.setState({ open: 'code' })}
      />
      <Tool
        className="vu-frame__language"
        icon={<Languages aria-hidden size={22} />}
        aria-label={arrival('language', next)}
        onClick={() => void speak(next.language)}
      />
      {in3d && (
        <Tool href={in3d} icon={<Box aria-hidden size={22} />} aria-label={core('in3d')}>
          <span className="vu-frame__wide">{core('in3d')}</span>
        </Tool>
      )}
      <ComfortTool />
    </div>
  );
}
