import type { Edition } from '@ville-usine/shared/content/edition';
import type { City } from './open-city.ts';

/** What somebody asked for without saying in which edition. */
export type AddressAsked = {
  /** Where it leads in each edition that has it, by the edition's id. */
  ways: ReadonlyMap<string, string>;
  /** More than the front page was asked for, and one edition at least has it. */
  known: boolean;
  /** Where it led when one edition was alone on this server, and leads still. */
  heir: string | null;
};

type Known = Pick<City, 'id' | 'base' | 'wasAlone' | 'edition'>;

/** What the product answers to under an edition, for people and for programs. */
const OWN =
  /^\/(visite|classe|pro|enseignant|moderation|organisation|atelier|acces|api|editions)(?=[/?]|$)|^\/\?.*\b(code|lieu|groupe)=/;
/** What programs and staff ask for is no page to choose an edition for. */
const PAGES = /^\/(visite|classe|\?)/;

/** Reads an address that bears no edition's name. */
export function addressAsked(url: string, cities: readonly Known[]): AddressAsked {
  if (!OWN.test(url)) return { ways: new Map(), known: false, heir: null };
  const having = cities.filter(({ edition }) => hasPage(edition, url));
  const heir = having.find((city) => city.wasAlone);
  const known = PAGES.test(url) && having.length > 0;
  return {
    ways: new Map(known ? having.map(({ id, base }) => [id, base + url]) : []),
    known,
    heir: heir ? heir.base + url : null,
  };
}

/** False where the address names something that this edition does not hold. */
function hasPage(
  { companies, sectors, trades }: Pick<Edition, 'companies' | 'sectors' | 'trades'>,
  url: string,
) {
  const { pathname, searchParams } = new URL(url, 'http://edition');
  const [, page, id] = pathname.match(/^\/visite\/(stand|secteur|metier|quiz)\/([a-z0-9-]+)/) ?? [];
  const [, spot, target] = searchParams.get('lieu')?.match(/^(\w+):([a-z0-9-]+)$/) ?? [];
  const holds = (things: readonly { id: string }[], wanted: string) =>
    things.some((one) => one.id === wanted);
  switch (page ?? spot) {
    case 'stand':
      return holds(companies, (id ?? target)!);
    case 'metier':
      return holds(trades, id!);
    case 'step':
      return sectors.some(({ steps }) => holds(steps, target!));
    case 'secteur':
    case 'quiz':
    case 'hall':
    case 'pavilion':
      return holds(sectors, (id ?? target)!);
    default:
      return true;
  }
}
