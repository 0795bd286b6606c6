import { type PageOf, pageOf } from '@ville-usine/shared/content/page-part';
import type { PageData } from '@ville-usine/shared/content/rendered-page';
import { hydrateRoot } from 'react-dom/client';
import { App } from '../app.tsx';
import '../content/Visit.page.tsx';
import { pathHere } from '../net/base.ts';
import { LANGUAGE_KEPT_AS } from '../words/words.ts';
import { keepPageData } from './page-data.ts';

/** What a page shows that is no part of the frame of all pages: were it still on its way at the first news, it would go. */
const BROUGHT: Partial<Record<PageOf['kind'], () => Promise<unknown>>> = {
  plan: () => import('../world/discover/GearRiddles.tsx'),
  near: () => import('../programme/territory/NearYouVisit.tsx'),
  event: () => import('../programme/territory/EventVisit.tsx'),
  'which-trade': () => import('../find/WhichTradeVisit.tsx'),
  about: () => import('../content/InfoVisit.tsx'),
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
  if (page) await BROUGHT[page.kind]?.();
  hydrateRoot(root, <App />);
}
