import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

type Chunk = {
  fileName: string;
  imports: string[];
  isEntry: boolean;
  code: string;
  viteMetadata?: { importedCss: Set<string> };
};
type Entry = { name: string; bytes: number };

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints what the first page loads before anything is clicked, brotli, so that a careless import is seen at once. */
export function firstFrame(): Plugin {
  return {
    name: 'ville-usine:first-frame',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk') as unknown as Chunk[];
      const wanted = new Set<string>();
      const take = (chunk: Chunk | undefined) => {
        if (!chunk || wanted.has(chunk.fileName)) return;
        wanted.add(chunk.fileName);
        for (const css of chunk.viteMetadata?.importedCss ?? []) wanted.add(css);
        for (const name of chunk.imports) take(chunks.find((one) => one.fileName === name));
      };
      take(chunks.find((one) => one.isEntry));
      const sizes: Entry[] = [...wanted].map((name) => {
        const part = bundle[name];
        const text = part?.type === 'chunk' ? part.code : String(part?.source ?? '');
        return { name, bytes: brotliCompressSync(text).length };
      });
      const lines = sizes.map((one) => `  ${kilobytes(one.bytes).padStart(9)}  ${one.name}`);
      const total = sizes.reduce((sum, one) => sum + one.bytes, 0);
      this.info(`first page, brotli: ${kilobytes(total)}\n${lines.join('\n')}`);
    },
  };
}
