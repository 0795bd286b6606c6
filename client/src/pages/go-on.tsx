import { type PageOf, pageOf } from '@ville-usine/shared/content/page-part';
import type { PageData } from '@ville-usine/shared/content/rendered-page';
import { hydrateRoot } from 'react-dom/client';
import { App } from '../app.tsx';
import '../content/Visit.page.tsx';
import { pathHere } from '../net/base.ts';
import { LANGUAGE_KEPT_AS } from '../words/words.ts';
import { keepPageData } from './page-data.ts';
import { Accessibility, Event, GearRiddles, Legal, NearYou, Privacy, Staff, WhichTrade } from './parts.ts';

/** What a page shows that is no part of the frame of all pages: were it still on its way at the first news, it would go. */
const BROUGHT: Partial<Record<PageOf['kind'], () => Promise<unknown>>> = {
  plan: GearRiddles.bring,
  near: NearYou.bring,
  event: Event.bring,
  'which-trade': WhichTrade.bring,
};

const ABOUT: Record<string, () => Promise<unknown>> = {
  '/visite/accessibilite': Accessibility.bring,
  '/visite/vie-privee': Privacy.bring,
  '/visite/mentions-legales': Legal.bring,
  '/visite/professionnels': Staff.bring,
};

/** Takes over the page that the server rendered: what it shows stays, and answers from now on. */
export async function goOn(root: HTMLElement, from: string): Promise<void> {
  const data = JSON.parse(from) as PageData;
  // One page stands for all addresses that lead nowhere.
  keepPageData({ ...data, path: pathHere() });
  try {
    sessionStorage.setItem(LANGUAGE_KEPT_AS, data.language);
  } catch {
    // The city will speak French.
  }
  const page = pageOf(pathHere());
  const here = pathHere().replace(/\/$/, '');
  if (page) await (BROUGHT[page.kind] ?? ABOUT[here])?.();
  hydrateRoot(root, <App />);
}
