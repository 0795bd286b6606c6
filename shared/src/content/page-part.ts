import type { Company } from './company.ts';
import type { PublicEdition } from './edition.ts';
import type { Localized } from './localized.ts';
import type { Sector } from './sector.ts';
import type { Trade } from './trade.ts';

/** Which page of the visit without 3D an address is, as far as that decides what of the edition it shows. */
export type PageOf =
  | { kind: 'plan' | 'near' | 'which-trade' | 'about' }
  | { kind: 'sector' | 'stand' | 'trade' | 'event'; id: string };

const PAGES: [RegExp, PageOf['kind']][] = [
  [/^\/visite\/?$/, 'plan'],
  [/^\/visite\/secteur\/([\w-]+)\/?$/, 'sector'],
  [/^\/visite\/stand\/([\w-]+)\/?$/, 'stand'],
  [/^\/visite\/metier\/([\w-]+)\/?$/, 'trade'],
  [/^\/visite\/rencontres\/pres-de-chez-toi\/?$/, 'near'],
  [/^\/visite\/rencontres\/pres-de-chez-toi\/([\w-]+)\/?$/, 'event'],
  [/^\/visite\/quel-metier\/?$/, 'which-trade'],
  [/^\/visite\/(?:accessibilite|vie-privee|mentions-legales|professionnels)\/?$/, 'about'],
];

/** The page at an address within its edition; null for every page that needs the whole edition, or nothing of it. */
export function pageOf(path: string): PageOf | null {
  for (const [pattern, kind] of PAGES) {
    const found = pattern.exec(path);
    if (found) return (found[1] === undefined ? { kind } : { kind, id: found[1] }) as PageOf;
  }
  return null;
}

const UNSAID: Localized = { fr: '' };

/** A pavilion as other pages name it; its steps stay where they alone give its stamp. */
function namedSector({ picture: _, transition: __, ...sector }: Sector, stampedBySteps: boolean): Sector {
  return { ...sector, invitation: UNSAID, facts: [], steps: stampedBySteps ? sector.steps : [] };
}

/** A stand as its door shows it. */
function doorOf({ before: _, after: __, ...company }: Company): Company {
  return {
    ...company,
    text: UNSAID,
    figures: [],
    object: { name: UNSAID, text: UNSAID },
    engagement: { kind: company.engagement.kind, text: UNSAID },
    ask: UNSAID,
    hours: UNSAID,
  };
}

/** A stand as it is counted, or named in a list. */
const countedStand = (company: Company): Company => ({
  ...doorOf(company),
  tagline: UNSAID,
  people: [],
  faq: [],
});

/** A trade as a list shows it: its names, a face, the first way to it. */
function namedTrade({ picture: _, ...trade }: Trade): Trade {
  return {
    ...trade,
    does: UNSAID,
    day: [],
    likes: UNSAID,
    where: UNSAID,
    training: trade.training.slice(0, 1),
  };
}

/**
 * What of an edition a page shows, in the edition's own form: the page's own things whole, the others with what lists say of
 * them, and nothing of the rest. Null where there is no such sector, stand or trade.
 */
export function partOf(edition: PublicEdition, page: PageOf): PublicEdition | null {
  const own = 'id' in page ? page.id : null;
  const company = page.kind === 'stand' ? edition.companies.find(({ id }) => id === own) : undefined;
  const trade = page.kind === 'trade' ? edition.trades.find(({ id }) => id === own) : undefined;
  const sector =
    page.kind === 'sector'
      ? edition.sectors.find(({ id }) => id === own)
      : edition.sectors.find(({ id }) => id === (company ?? trade)?.sector);
  if (['sector', 'stand', 'trade'].includes(page.kind) && !sector) return null;
  const has = (one: { id: string; sector: string }) => one.sector === sector?.id;

  const companyHere = (one: Company): Company[] => {
    if (one === company) return [one];
    if (page.kind === 'sector' && has(one)) return [doorOf(one)];
    // Those who answer live are among the events.
    if (page.kind === 'near') return [{ ...countedStand(one), people: one.people }];
    if (page.kind === 'plan' || (trade && one.trades.includes(trade.id))) return [countedStand(one)];
    // Where no quiz gives a pavilion's stamp, one of its stands does.
    return edition.quizSectors.includes(one.sector) ? [] : [countedStand(one)];
  };
  const tradeHere = (one: Trade): Trade[] => {
    if (one === trade) return [one];
    const named = (page.kind === 'sector' && has(one)) || company?.trades.includes(one.id);
    const counted =
      page.kind === 'sector' && edition.companies.some((it) => has(it) && it.trades.includes(one.id));
    return named || counted ? [namedTrade(one)] : [];
  };
  const plaqueHere = ({ id }: { id: string }) =>
    page.kind === 'plan'
      ? !edition.sectors.some((one) => one.id === id)
      : page.kind === 'sector' && id === sector?.id;

  return {
    ...edition,
    sectors: edition.sectors.map((one) =>
      page.kind === 'sector' && one === sector
        ? one
        : namedSector(one, !edition.quizSectors.includes(one.id)),
    ),
    companies: edition.companies.flatMap(companyHere),
    trades: edition.trades.flatMap(tradeHere),
    plaques: edition.plaques.filter(plaqueHere),
  };
}
