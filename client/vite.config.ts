import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstFrame } from './build/first-frame.ts';
import { precompress } from './build/precompress.ts';

export default defineConfig({
  plugins: [react(), firstFrame(), precompress()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0, reportCompressedSize: false },
  server: {
    port: 3000,
    proxy: Object.fromEntries(
      ['/api', '/acces', '/editions', '/socket.io', '/healthz', '/readyz'].map((path) => [
        path,
        { target: 'http://localhost:3001', ws: path === '/socket.io' },
      ]),
    ),
  },
});
