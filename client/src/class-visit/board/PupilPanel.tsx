import type { BoardPupil } from '@ville-usine/shared/class-visit/tour';
import { HINTS, type Hint } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { CircleCheck, Hand, WifiOff } from 'lucide-react';
import { useState } from 'react';
import { sayAge } from '../../live/say-age.ts';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import { ExtraTime } from '../round/guide/ExtraTime.tsx';
import '../round/guide/round-guide-words.ts';
import { guideAsks, useGuide } from '../tour/guide-store.ts';
import { isReached } from './board-facts.ts';
import { PupilFacts } from './PupilFacts.tsx';
import { PupilKeys } from './PupilKeys.tsx';
import './pupil-panel.css';
import { usePupilWords } from './pupil-words.ts';
import './tour-board-words.ts';
import { useGuideClock } from './use-guide-clock.ts';

type PupilPanelProps = { pupil: BoardPupil; edition: PublicEdition; onClose: () => void };

/** One pupil's card: ready-made words to them, bringing them here, putting them aside; what they have done, and their key. */
export function PupilPanel({ pupil, edition, onClose }: PupilPanelProps) {
  const t = useWords('tourBoard');
  const quiz = useWords('roundGuide');
  const failureText = useFailure();
  const { how } = usePupilWords(edition);
  const now = useGuideClock();
  const refused = useGuide((state) => state.refused);
  const [sent, setSent] = useState<Hint | null>(null);
  const { id, pseudonym, handAt, hinted } = pupil;
  const reached = isReached(pupil);

  async function write(hint: Hint) {
    if (!(await guideAsks('guide:hint', { pupilId: id, hint })).ok) return;
    setSent(hint);
    announce(t('pupil.sent', { text: t(`hints.${hint}`) }));
  }

  return (
    <SidePanel title={pseudonym} subtitle={how(pupil)} onClose={onClose} footer={<PupilKeys pupil={pupil} />}>
      {refused && <StatusBand tone="bad">{failureText(refused)}</StatusBand>}
      {handAt !== null && (
        <p className="vu-pupilcard__hand">
          <Hand aria-hidden size={24} />
          <span>
            <b>{t('list.hand', { age: sayAge(now - handAt) })}</b>
            <span className="vu-small">{t('pupil.handLine')}</span>
          </span>
        </p>
      )}
      <section className="vu-col">
        <div>
          <h3>{t('pupil.hints')}</h3>
          <p className="vu-small">{t('pupil.hintsLine')}</p>
        </div>
        {!reached && (
          <p className="vu-status vu-status--wait">
            <WifiOff aria-hidden size={18} />
            {t('pupil.offline')}
          </p>
        )}
        <div className="vu-pupilcard__hints">
          {HINTS.map((hint) => (
            <Key
              key={hint}
              size="m"
              variant={sent === hint ? 'set' : 'secondary'}
              icon={sent === hint ? <CircleCheck aria-hidden size={20} /> : undefined}
              disabled={!reached}
              onClick={() => void write(hint)}
            >
              {t(`hints.${hint}`)}
            </Key>
          ))}
        </div>
        {hinted && (
          <p className="vu-small">
            {t('pupil.sentAgo', { age: sayAge(now - hinted.at), text: t(`hints.${hinted.hint}`) })}
          </p>
        )}
      </section>
      <section className="vu-col">
        <div>
          <h3>{quiz('extra.title')}</h3>
          <p className="vu-small">{quiz('extra.line')}</p>
        </div>
        <ExtraTime pupil={pupil} />
      </section>
      <PupilFacts pupil={pupil} edition={edition} />
    </SidePanel>
  );
}
