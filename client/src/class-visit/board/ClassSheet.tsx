import type { Board, BoardPupil, TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { DoorOpen, Hand, List, Map as MapIcon, Presentation, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Plate } from '../../ui/Plate.tsx';
import { useWords } from '../../words/words.ts';
import type { Counts } from './board-facts.ts';
import { ClassMap } from './ClassMap.tsx';
import './class-sheet.css';
import { PupilList } from './PupilList.tsx';
import './tour-board-words.ts';
import { inEdition } from '../../net/base.ts';

type ClassSheetProps = {
  edition: PublicEdition;
  tour: TourNow;
  board: Board;
  counts: Counts;
  code: string;
  token: string;
  onChoose: (pupil: BoardPupil) => void;
};

/** The class as figures, and as a map or a list. */
export function ClassSheet({ edition, tour, board, counts, code, token, onChoose }: ClassSheetProps) {
  const t = useWords('tourBoard');
  const [view, setView] = useState<'map' | 'list'>('map');
  const { pupils } = board;
  return (
    <Plate as="section" className="vu-class-sheet" aria-labelledby="vu-where">
      <h2 id="vu-where" className="vu-hidden">
        {t('map.title')}
      </h2>
      <div className="vu-classhead">
        <p className="vu-classcounts">
          <span>
            <b>{counts.connected}</b>
            {t('counts.connected', { places: counts.places })}
          </span>
          {counts.hands > 0 && (
            <span>
              <Hand aria-hidden size={18} className="vu-classcounts__hand" strokeWidth={2.6} />
              <b>{counts.hands}</b> {t('counts.hands', { count: counts.hands })}
            </span>
          )}
          {counts.stuck > 0 && (
            <span>
              <TriangleAlert aria-hidden size={18} className="vu-classcounts__stuck" strokeWidth={2.6} />
              <b>{counts.stuck}</b> {t('counts.stuck', { count: counts.stuck })}
            </span>
          )}
          {counts.aside > 0 && (
            <span>
              <i aria-hidden className="vu-classcounts__aside" />
              <b>{counts.aside}</b> {t('counts.aside')}
            </span>
          )}
          {counts.offline > 0 && (
            <span>
              <i aria-hidden className="vu-classcounts__offline" />
              <b>{counts.offline}</b> {t('counts.offline')}
            </span>
          )}
          {counts.removed > 0 && (
            <span>
              <DoorOpen aria-hidden size={18} />
              <b>{counts.removed}</b> {t('counts.removed', { count: counts.removed })}
            </span>
          )}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would take a line of its own */}
        <div className="vu-classview" role="group" aria-label={t('view.label')}>
          <button type="button" aria-pressed={view === 'map'} onClick={() => setView('map')}>
            <MapIcon aria-hidden size={18} />
            {t('view.map')}
          </button>
          <button type="button" aria-pressed={view === 'list'} onClick={() => setView('list')}>
            <List aria-hidden size={18} />
            {t('view.list')}
          </button>
        </div>
      </div>
      {view === 'list' && pupils.length > 0 ? (
        <PupilList edition={edition} tour={tour} pupils={pupils} onChoose={onChoose} />
      ) : (
        <>
          <p className="vu-hidden">{t('map.hidden')}</p>
          <ClassMap edition={edition} tour={tour} board={board} onChoose={onChoose} />
        </>
      )}
      {pupils.length === 0 && (
        <div className="vu-classempty">
          <h3>{t('empty.title')}</h3>
          <p>{t('empty.line', { code })}</p>
          <a
            className="vu-key vu-key--yellow vu-key--m"
            href={inEdition(`/classe/direct/tableau#${token}`)}
            target="_blank"
            rel="noopener"
          >
            <Presentation aria-hidden size={20} />
            <span>{t('empty.key')}</span>
          </a>
        </div>
      )}
    </Plate>
  );
}
