import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstFrame } from './build/first-frame.ts';
import { leanThree } from './build/lean-three.ts';
import { precompress } from './build/precompress.ts';
import { SERVER_ANSWERS, severalEditions } from './build/several-editions.ts';

const SHARED = fileURLToPath(new URL('../shared/src', import.meta.url));

/** Our own contract as it is written; a `source` condition would reach into other packages as well. */
export const ONE_CONTRACT = { find: /^@ville-usine\/shared\/(.*)$/, replacement: `${SHARED}/$1.ts` };

/** A language is a folder of words; French and English are always there. */
const moreLanguages = readdirSync(new URL('src/words', import.meta.url)).filter(
  (name) => /^[a-z]{2}$/.test(name) && name !== 'fr' && name !== 'en',
);

/** What `words/words` asks of the build. */
export const LANGUAGES_BUILT = {
  'import.meta.env.MORE_LANGUAGES': JSON.stringify(moreLanguages),
  'import.meta.env.SPEAKS_MORE': String(moreLanguages.length > 0),
};

/** Modules of the world's first code that pages without 3D need as well. */
const WITHOUT_3D = new RegExp(
  [
    'client/src/net/(patiently|connection)',
    'client/src/ui/announce',
    'client/src/world/(settings-store|use-key-names|key-letters|world-words)',
    'client/src/world/controls/(bindings-store|commands|rebind|gamepad|controls-words)',
    'client/src/words/say-now',
    'client/src/world/discover/discover-words',
    'client/src/words/(fr|en)/discover',
    'shared/src/world/layout',
    'shared/src/content/sector-ids',
  ]
    .map((path) => `/${path}\\.ts$`)
    .join('|'),
);

/** What the city needs a little after its first frame, and every page without 3D. */
const BESIDE_THE_CITY = new RegExp(
  [
    'client/src/content/(page-edition|picture-url|PlanGround)',
    'client/src/net/(socket|request|outbox)',
    'client/src/passport/(marks-store|use-passport)',
    'client/src/people/(VisitorFigure|FigureHead|look-colours|colours)',
    'client/src/quiz/progress-store',
    'client/src/class-visit/pupil/use-in-class',
    'client/src/ui/contrast',
    'client/src/words/use-failure',
    'shared/src/hash-of',
    'shared/src/passport/passport',
  ]
    .map((path) => `/${path}\\.tsx?$`)
    .join('|'),
);

/** What every page without 3D brings once it answers: forty small files weigh half as much again as one. */
const EVERY_PAGE = new RegExp(
  [
    'client/src/content/(EditionNews|Figure|FigureTiles|Icon|Portrait|PortraitFace|Rich|SectorTile|StandDiscover|StandQuestions|TradeCard)',
    'client/src/content/(gear-path|glossary-store|mark-terms|visit-panel-store|visit-words|use-faq)',
    'client/src/ui/(StatusBand|PlacePlate|Pill|Card|comfort/[\\w-]+)',
    'client/src/words/(fr|en)/(visit|pages|after|quiz|glossary)',
    'client/src/live/(after-words|ReportText)',
    'shared/src/content/portrait-drawing',
    'shared/src/live/answer-of',
  ]
    .map((path) => `/${path}\\.tsx?$`)
    .join('|'),
);

/** What somebody waits for comes with all it needs at once: a page, the city, a hall. */
const WAITED_FOR = /\/(?:world|[\w-]+\.page|(?:City|Hall)\.scene)-/;

/** The pages' own code asks for nothing while one walks. */
const FROM_PAGES = /\/[\w-]+\.page-/;

/**
 * Vite puts a link in the page for each file that a part needs, all at once: thirty of them hold a slow computer for
 * 80 ms. What comes while one walks, or once the browser is idle, finds its files by itself, one after the other.
 */
const linkedAhead = (file: string, files: string[], { hostId }: { hostId: string }): string[] =>
  FROM_PAGES.test(hostId) || WAITED_FOR.test(file) ? files : [];

export default defineConfig({
  plugins: [react(), leanThree(), firstFrame(), precompress(), severalEditions()],
  resolve: { alias: [ONE_CONTRACT] },
  define: LANGUAGES_BUILT,
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { resolveDependencies: linkedAhead },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', priority: 2, tags: ['$initial'] },
            // What pages without 3D share with the world must not bring the world and three with it.
            { name: 'without-3d', priority: 1, test: WITHOUT_3D },
            // All icons together weigh less than the sixty requests that they would be.
            { name: 'icons', priority: 1, test: /node_modules\/lucide-react/, minShareCount: 3 },
            { name: 'beside', priority: 1, test: BESIDE_THE_CITY },
            { name: 'every-page', priority: 1, test: EVERY_PAGE },
            // A request costs a kilobyte: what always comes together is one file.
            {
              name: 'three',
              test: /\/@react-three\/fiber\/|\/three\/src\/(?!animation|extras|geometries|loaders)/,
            },
            {
              name: 'world',
              test: /\/shared\/src\/world\/[\w-]+\.ts$|\/client\/src\/world\/(?:controls\/)?[\w-]+\.ts$/,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 3000,
    proxy: SERVER_ANSWERS,
  },
});
