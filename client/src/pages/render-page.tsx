import type { PageData, RenderedPage } from '@ville-usine/shared/content/rendered-page';
import i18next from 'i18next';
import { Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { Route, Router, Switch } from 'wouter';
import VisitPages from '../content/Visit.page.tsx';
import { BASE, ORIGIN } from './base-to-come.ts';
import { keepPageData } from './page-data.ts';
import { pageHead } from './page-head.ts';

export { BASE, ORIGIN };

/** The stores and the language are those of one page at a time. */
let turn: Promise<unknown> = Promise.resolve();

/** Renders the page of `data` as `App` draws it in the browser. Rejects with what any part of it threw. */
export function renderPage(data: PageData): Promise<RenderedPage> {
  const page = turn.then(() => render(data));
  turn = page.catch(() => undefined);
  return page;
}

async function render(data: PageData): Promise<RenderedPage> {
  await i18next.changeLanguage(data.language);
  keepPageData(data);
  const faults: unknown[] = [];
  const { prelude } = await prerender(
    <Suspense>
      <Router base={BASE} ssrPath={BASE + data.path} ssrSearch="">
        <Switch>
          <Route path="/visite/*?" component={VisitPages} />
        </Switch>
      </Router>
    </Suspense>,
    // Whole at once: what is put in its place afterwards needs a script in the page.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (fault) => void faults.push(fault) },
  );
  const html = await new Response(prelude).text();
  if (faults.length > 0) throw faults[0];
  return { ...pageHead(data), html };
}
