import type { BoardPupil } from '@ville-usine/shared/class-visit/tour';
import { ArrowRightToLine, DoorOpen, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { guideAsks } from '../tour/guide-store.ts';
import './tour-board-words.ts';

/** Brings one pupil to the class, puts them aside once that is confirmed, or lets them come back. */
export function PupilKeys({ pupil }: { pupil: BoardPupil }) {
  const t = useWords('tourBoard');
  const [asking, setAsking] = useState(false);
  const { id: pupilId, pseudonym: name, state } = pupil;

  async function ask(request: 'guide:bring' | 'guide:remove' | 'guide:allow', said: string) {
    setAsking(false);
    if ((await guideAsks(request, { pupilId })).ok) announce(said);
  }

  if (state === 'removed')
    return (
      <Key
        grow
        icon={<DoorOpen aria-hidden size={22} />}
        onClick={() => void ask('guide:allow', t('pupil.allowed', { name }))}
      >
        {t('pupil.allow')}
      </Key>
    );
  if (asking)
    return (
      <div
        className="vu-pupilcard__ask"
        role="alertdialog"
        aria-labelledby="vu-remove"
        aria-describedby="vu-remove-line"
      >
        <h3 id="vu-remove">{t('pupil.removeAsk', { name })}</h3>
        <p id="vu-remove-line" className="vu-soft">
          {t('pupil.removeLine')}
        </p>
        <div className="vu-row vu-row--wrap">
          <Key
            autoFocus
            grow
            variant="confirm-red"
            onClick={() => void ask('guide:remove', t('pupil.removed', { name }))}
          >
            {t('pupil.removeYes')}
          </Key>
          <Key grow variant="secondary" onClick={() => setAsking(false)}>
            {t('pupil.back')}
          </Key>
        </div>
      </div>
    );
  return (
    <>
      <Key
        grow
        disabled={state === 'offline'}
        icon={<ArrowRightToLine aria-hidden size={22} />}
        onClick={() => void ask('guide:bring', t('pupil.brought', { name }))}
      >
        {t('pupil.bring')}
      </Key>
      <Key grow variant="red" icon={<UserMinus aria-hidden size={22} />} onClick={() => setAsking(true)}>
        {t('pupil.remove')}
      </Key>
    </>
  );
}
