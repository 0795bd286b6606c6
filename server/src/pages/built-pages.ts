import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageOf } from '@ville-usine/shared/content/page-part';
import type { PageRenderer } from '@ville-usine/shared/content/rendered-page';

type Part = { file: string; imports?: string[]; css?: string[]; assets?: string[] };
type Manifest = Record<string, Part>;

/** What the built client offers for rendering its pages. */
export type BuiltPages = PageRenderer & {
  /** The application's own page as it was built. */
  index: string;
  /** The application's first script. */
  app: string;
  /** What a page looks by: its style sheets, in their order. */
  stylesOf: (kind: PageOf['kind'] | 'missing') => string[];
  /** The letters it is set in. */
  fonts: string[];
};

const FRAME = 'src/content/Visit.page.tsx';
/** What a page brings beside the frame of all pages. */
const BROUGHT: Partial<Record<PageOf['kind'] | 'missing', string[]>> = {
  plan: ['src/world/discover/GearRiddles.tsx'],
  near: ['src/programme/territory/NearYouVisit.tsx'],
  event: ['src/programme/territory/EventVisit.tsx'],
  'which-trade': ['src/find/WhichTradeVisit.tsx'],
};

/** Reads what the build left in `clientDir` and beside it; null where the pages were not built for the server. */
export async function openBuiltPages(clientDir: string): Promise<BuiltPages | null> {
  const renderer = join(clientDir, '..', 'dist-ssr', 'render-page.js');
  const listed = join(clientDir, '.vite', 'manifest.json');
  if (![renderer, listed].every(existsSync)) return null;
  const manifest = JSON.parse(readFileSync(listed, 'utf8')) as Manifest;
  const { BASE, ORIGIN, renderPage } = (await import(pathToFileURL(renderer).href)) as PageRenderer;
  const entry = manifest['index.html']!;
  return {
    BASE,
    ORIGIN,
    renderPage,
    index: readFileSync(join(clientDir, 'index.html'), 'utf8'),
    app: `/${entry.file}`,
    fonts: (entry.assets ?? []).filter((file) => file.endsWith('.woff2')).map((file) => `/${file}`),
    stylesOf: (kind) => stylesOf(manifest, [FRAME, ...(BROUGHT[kind] ?? [])], entry.css ?? []),
  };
}

/** The style sheets of some parts and of all that they import, as the browser would bring them; `there` already are. */
function stylesOf(manifest: Manifest, names: string[], there: string[]): string[] {
  const styles = new Set<string>();
  const seen = new Set<string>();
  const take = (name: string) => {
    const part = manifest[name];
    if (!part || seen.has(name)) return;
    seen.add(name);
    for (const other of part.imports ?? []) take(other);
    for (const file of part.css ?? []) if (!there.includes(file)) styles.add(`/${file}`);
  };
  for (const name of names) take(name);
  return [...styles];
}
