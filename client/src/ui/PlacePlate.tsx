import type { ReactNode } from 'react';
import { Plate } from './Plate.tsx';

type PlacePlateProps = {
  icon: ReactNode;
  title: string;
  /** The title's language, where that is not the page's. */
  lang?: string | undefined;
  /** A line or a trail under the title. */
  trail?: ReactNode;
  /** CSS colours of the tile. */
  tile?: { ground: string; ink: string };
};

/** The identity plate at the top left of every page: where one is. Holds the page's `h1`. */
export function PlacePlate({ icon, title, lang, trail, tile }: PlacePlateProps) {
  return (
    <Plate className="vu-place">
      <span className="vu-place__tile" style={tile && { background: tile.ground, color: tile.ink }}>
        {icon}
      </span>
      <div className="vu-grow">
        <h1 lang={lang}>{title}</h1>
        {trail !== undefined && <p>{trail}</p>}
      </div>
    </Plate>
  );
}
