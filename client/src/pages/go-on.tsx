import type { PageData } from '@ville-usine/shared/content/rendered-page';
import { hydrateRoot } from 'react-dom/client';
import { App } from '../app.tsx';
import '../content/Visit.page.tsx';
import { pathHere } from '../net/base.ts';
import { LANGUAGE_KEPT_AS } from '../words/words.ts';
import { keepPageData } from './page-data.ts';

/** Takes over the page that the server rendered: what it shows stays, and answers from now on. */
export function goOn(root: HTMLElement, from: string): void {
  const data = JSON.parse(from) as PageData;
  // One page stands for all addresses that lead nowhere.
  keepPageData({ ...data, path: pathHere() });
  try {
    sessionStorage.setItem(LANGUAGE_KEPT_AS, data.language);
  } catch {
    // The city will speak French.
  }
  hydrateRoot(root, <App />);
}
