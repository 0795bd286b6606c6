import type { BoardPupil } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { usePupilWords } from './pupil-words.ts';
import './tour-board-words.ts';

/** What a pupil has done, and on demand the key that brings them back on another device. */
export function PupilFacts({ pupil, edition }: { pupil: BoardPupil; edition: PublicEdition }) {
  const t = useWords('tourBoard');
  const { where } = usePupilWords(edition);
  const [shown, setShown] = useState(false);
  const { stop, stamps, quiz, key } = pupil;
  const facts = [
    [t('pupil.where'), where(pupil) ?? t('state.offline')],
    [t('pupil.stop'), stop === null ? t('list.noStop') : t('list.stop', { number: stop + 1 })],
    [t('pupil.stamps'), String(stamps)],
    ...(quiz.total > 0 ? [[t('pupil.quiz'), t('pupil.quizOf', quiz)]] : []),
  ];
  return (
    <section className="vu-col">
      <h3>{t('pupil.facts')}</h3>
      <dl className="vu-pupilcard__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="vu-row vu-row--wrap">
        <Key
          size="m"
          variant="secondary"
          icon={<KeyRound aria-hidden size={20} />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'pupil.keyHide' : 'pupil.key')}
        </Key>
        {shown && (
          <output className="vu-pupilcard__key" translate="no">
            {key}
          </output>
        )}
      </div>
      {shown && <p className="vu-small">{t('pupil.keyLine')}</p>}
    </section>
  );
}
