import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { DoorOpen, Flag, LogOut, Presentation, RotateCcw } from 'lucide-react';
import { ConnectionPlate } from '../../live/ConnectionPlate.tsx';
import { ComfortTool } from '../../ui/comfort/ComfortTool.tsx';
import { LanguageTool } from '../../ui/LanguageTool.tsx';
import { PlacePlate } from '../../ui/PlacePlate.tsx';
import { Tool } from '../../ui/Tool.tsx';
import { clockTime } from '../../words/times.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { order, useGuide } from '../tour/guide-store.ts';
import './tour-board-words.ts';
import { inEdition } from '../../net/base.ts';
import { useGuideClock } from './use-guide-clock.ts';

const TILE = { ground: '#ffc53d', ink: '#1e1a33' };

type BoardHeaderProps = { tour: TourNow; code: string; token: string; onEnd: () => void };

/** Which class, its code, the server's time; the ways into the city, to the projector and to the end. */
export function BoardHeader({ tour, code, token, onEnd }: BoardHeaderProps) {
  const t = useWords('tourBoard');
  const language = useLanguage();
  const time = clockTime(new Date(useGuideClock()).toISOString(), language);
  const isWalking = useGuide(({ takenAt }) => takenAt === null) && tour.guide !== null;
  const isOver = tour.endedAt !== null;
  return (
    <header className="vu-board__top">
      <PlacePlate
        icon={<Flag aria-hidden size={28} />}
        tile={TILE}
        title={t('heading', { label: tour.label })}
        trail={[t('trail', { code, time }), ...(isWalking ? [t('walking')] : [])].join(' · ')}
      />
      <div className="vu-board__tools">
        <ConnectionPlate />
        <a
          className="vu-plate vu-tool"
          href={inEdition(`/#guide=${token}`)}
          target="_blank"
          rel="noopener"
          title={t('tools.enterLine')}
        >
          <DoorOpen aria-hidden size={22} />
          <span>{t('tools.enter')}</span>
        </a>
        <a
          className="vu-plate vu-tool"
          href={inEdition(`/classe/direct/tableau#${token}`)}
          target="_blank"
          rel="noopener"
          title={t('tools.projectorLine')}
        >
          <Presentation aria-hidden size={22} />
          <span>{t('tools.projector')}</span>
        </a>
        <LanguageTool />
        <ComfortTool />
        {isOver ? (
          <Tool icon={<RotateCcw aria-hidden size={22} />} onClick={() => void order({ do: 'begin' })}>
            <span>{t('tools.reopen')}</span>
          </Tool>
        ) : (
          <Tool icon={<LogOut aria-hidden size={22} />} onClick={onEnd}>
            <span>{t('tools.end')}</span>
          </Tool>
        )}
      </div>
    </header>
  );
}
