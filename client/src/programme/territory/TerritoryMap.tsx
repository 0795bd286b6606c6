import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import type { TerritoryMap as MapData } from '@ville-usine/shared/programme/programme';
import { Link } from 'wouter';
import { useWords } from '../../words/words.ts';
import { mapPins } from './map-pins.ts';
import './territory-map.css';
import './territory-words.ts';

type TerritoryMapProps = {
  map: MapData;
  /** Those that are marked by their towns. */
  events: readonly ProgrammeEvent[];
  /** The départements that stand out. */
  chosen: readonly string[];
  /** Makes the départements links: where each leads, and how many events it has. */
  links?: (code: string) => { href: string; count: number };
};

/** Pins nearer than this would lie on one another, in the map's units. */
const NEAR = 18;
/** How wide a letter of a town's name is about, and how far the name begins from its pin, in the map's units. */
const LETTER = 5.4;
const GAP = 12;

/** The territory's départements with a pin for each town where something happens; all of it is in the list as well. */
export function TerritoryMap({ map, events, chosen, links }: TerritoryMapProps) {
  const t = useWords('territory');
  const pins = mapPins(map.towns, events, NEAR);
  const count = map.departements.length;
  return (
    <figure className="vu-territory">
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        role={links ? 'group' : 'img'}
        aria-label={t('mapName', { count })}
      >
        {map.departements.map(({ code, name, path }) => {
          const land = <path d={path} fillRule="evenodd" data-on={chosen.includes(code)} />;
          if (!links) return <g key={code}>{land}</g>;
          const link = links(code);
          return (
            <Link
              key={code}
              href={link.href}
              aria-label={t('choice', { name, count: link.count })}
              aria-current={chosen.includes(code) ? 'true' : undefined}
            >
              {land}
            </Link>
          );
        })}
        <g aria-hidden className="vu-territory__words">
          {map.departements.map(({ code, name, label }) => (
            <text key={code} className="vu-territory__land">
              {linesOf(name).map((line, n, lines) => (
                <tspan key={line} x={label.x} y={label.y + (n - (lines.length - 1) / 2) * 10}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
          {pins.map((pin) => {
            const names = pin.names.join(', ');
            const before = pin.x + GAP + names.length * LETTER > map.width;
            return (
              <g key={names} transform={`translate(${pin.x} ${pin.y})`}>
                <circle r={8} />
                <text className="vu-territory__count" dy="0.36em">
                  {pin.count}
                </text>
                <text
                  className="vu-territory__town"
                  dy="0.36em"
                  x={before ? -GAP : GAP}
                  textAnchor={before ? 'end' : 'start'}
                >
                  {names}
                </text>
              </g>
            );
          })}
        </g>
      </svg>
      <figcaption className="vu-small">{t('mapSource')}</figcaption>
    </figure>
  );
}

/** A long name on two lines, broken after the hyphen nearest its middle. */
function linesOf(name: string): string[] {
  const hyphens = [...name.matchAll(/-/g)].map(({ index }) => index + 1);
  if (name.length < 14 || hyphens.length === 0) return [name];
  const at = hyphens.reduce((best, one) =>
    Math.abs(one - name.length / 2) < Math.abs(best - name.length / 2) ? one : best,
  );
  return [name.slice(0, at), name.slice(at)];
}
