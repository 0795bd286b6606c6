import type { Portrait as PortraitOf } from '@ville-usine/shared/content/company';
import type { ReactNode } from 'react';
import { PortraitFace } from './PortraitFace.tsx';
import './parts.css';

type PortraitProps = {
  portrait: PortraitOf;
  /** `#rrggbb` of what they wear: the company's or the pavilion's colour. */
  colour: string;
  title: ReactNode;
  line: ReactNode;
  end?: ReactNode;
};

/** Someone with a face, two lines about them and what may follow. */
export function Portrait({ portrait, colour, title, line, end }: PortraitProps) {
  return (
    <div className="vu-person">
      <span className="vu-person__face">
        <PortraitFace portrait={portrait} colour={colour} />
      </span>
      <div className="vu-grow">
        <b>{title}</b>
        <span className="vu-soft">{line}</span>
      </div>
      {end}
    </div>
  );
}
