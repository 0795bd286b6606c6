import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0 },
  server: {
    port: 3000,
    proxy: Object.fromEntries(
      ['/api', '/acces', '/socket.io', '/healthz', '/readyz'].map((path) => [
        path,
        { target: 'http://localhost:3001', ws: path === '/socket.io' },
      ]),
    ),
  },
});
