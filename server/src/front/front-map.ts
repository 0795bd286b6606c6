import { FRANCE, FRANCE_SIZE, middleOf } from './france-map.ts';
import { type Html, html } from './html.ts';

/** A territory as the map shows it. */
export type MapTerritory = {
  /** The number beside its name in the list, its colour, and where it leads. */
  number: number;
  colour: string;
  codes: readonly string[];
  href: string;
  name: string;
};

/** Room for marks at the rim, in the drawing's units. */
const RIM = 8;

/** France with the territories coloured, numbered as in the list and each a link; what belongs to none lies behind them. */
export function frontMap(territories: readonly MapTerritory[], name: string): Html {
  const theirs = new Set(territories.flatMap(({ codes }) => codes));
  const land = Object.entries(FRANCE)
    .filter(([code]) => !theirs.has(code))
    .map(([, { path }]) => path)
    .join('');
  const { width, height } = FRANCE_SIZE;
  return html`<svg viewBox="${-RIM} ${-RIM} ${width + 2 * RIM} ${height + 2 * RIM}" role="group" aria-label="${name}">
<path class="vf-land" d="${land}"/>${territories.map(territory)}</svg>`;
}

function territory({ number, colour, codes, href, name }: MapTerritory): Html {
  const middle = middleOf(codes);
  if (!middle) return html``;
  const paths = codes.flatMap((code) => (FRANCE[code] ? [html`<path d="${FRANCE[code].path}"/>`] : []));
  return html`<a href="${href}" aria-label="${number}. ${name}" style="--t:${colour}">${paths}
<circle cx="${middle.x}" cy="${middle.y}" r="14"/><text x="${middle.x}" y="${middle.y + 6}" aria-hidden="true">${number}</text></a>`;
}
