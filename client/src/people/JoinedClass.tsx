import { lookFrom } from '@ville-usine/shared/people/look';
import { DoorOpen } from 'lucide-react';
import { PupilKey } from '../class-visit/pupil/PupilKey.tsx';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import './class-code.css';
import { VisitorFace } from './VisitorFigure.tsx';
import { useVisit } from './visit-store.ts';

type JoinedClassProps = {
  /** By one's own key, not for the first time. */
  returns: boolean;
  /** Next comes the city. */
  entersCity: boolean;
  onDone: () => void;
};

/** Who one is in one's class, and the key by which one comes back. */
export function JoinedClass({ returns, entersCity, onDone }: JoinedClassProps) {
  const t = useWords('arrival');
  const own = useWords('tourPupil');
  const words = useWords('core');
  const { visitor, classLabel } = useVisit();
  const name = visitor?.pseudonym ?? '';
  const label = classLabel ?? '';
  return (
    <div className="vu-code">
      <StatusBand tone="ok">
        {returns ? own('key.again', { name, label }) : t('classCode.joined', { label })}
      </StatusBand>
      {visitor && (
        <div className="vu-joined">
          <VisitorFace
            helmet={visitor.helmet}
            vest={visitor.vest}
            look={visitor.look ?? lookFrom(visitor.pseudonym)}
          />
          <p>
            <span className="vu-small">{own('key.name')}</span>
            <strong>{name}</strong>
          </p>
        </div>
      )}
      <PupilKey />
      <Key full icon={entersCity && <DoorOpen aria-hidden size={22} />} autoFocus onClick={onDone}>
        {entersCity ? t('enter') : words('next')}
      </Key>
    </div>
  );
}
