import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { LANGUAGES_BUILT, ONE_CONTRACT } from './vite.config.ts';

const BASE_TO_COME = fileURLToPath(new URL('src/pages/base-to-come.ts', import.meta.url));

/** Under which address the edition lies is not known before a page is sent. */
const baseToCome: Plugin = {
  name: 'ville-usine:base-to-come',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('/base.ts')) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found?.id.endsWith('/src/net/base.ts') ? BASE_TO_COME : found;
  },
};

/** The same pages once more, for the server that renders them: one folder of modules with all they need in it. */
export default defineConfig({
  plugins: [react(), baseToCome],
  resolve: { alias: [ONE_CONTRACT] },
  define: LANGUAGES_BUILT,
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: 'src/pages/render-page.tsx',
    outDir: 'dist-ssr',
    copyPublicDir: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' } },
  },
});
