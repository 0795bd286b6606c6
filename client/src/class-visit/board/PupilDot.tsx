import type { BoardPupil } from '@ville-usine/shared/class-visit/tour';
import { DoorOpen, FileText, Hand, TriangleAlert } from 'lucide-react';
import type { CSSProperties } from 'react';

type PupilMarkProps = { pupil: BoardPupil };

/** How a pupil is, as a dot: by its shape and its sign, and by its colour. */
export function PupilMark({ pupil }: PupilMarkProps) {
  const { state, aside, handAt } = pupil;
  const names = [
    'vu-pupildot',
    `vu-pupildot--${state}`,
    aside && 'vu-pupildot--aside',
    handAt !== null && 'vu-pupildot--hand',
  ];
  return (
    <span className={names.filter(Boolean).join(' ')}>
      {state === 'twin' && <FileText strokeWidth={2.8} />}
      {state === 'stuck' && <TriangleAlert strokeWidth={2.8} />}
      {state === 'removed' && <DoorOpen strokeWidth={2.6} />}
      {handAt !== null && (
        <i>
          <Hand strokeWidth={2.8} />
        </i>
      )}
    </span>
  );
}

type PupilDotProps = PupilMarkProps & { style?: CSSProperties; onChoose: () => void };

/** The same on the map, to be pressed; the keyboard has the list. */
export function PupilDot({ pupil, style, onChoose }: PupilDotProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="vu-pupildot__key"
      title={pupil.pseudonym}
      style={style}
      onClick={onChoose}
    >
      <PupilMark pupil={pupil} />
    </button>
  );
}
