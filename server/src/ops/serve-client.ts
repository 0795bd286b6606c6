import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendFilesLean } from './security-headers.ts';

/** The addresses that are pages of the application, whatever stands behind them. */
const PAGES = [
  '/',
  '/visite',
  '/visite/*',
  '/pro',
  '/enseignant',
  '/classe',
  '/classe/*',
  '/moderation',
  '/moderation/*',
  '/organisation',
  '/organisation/*',
  '/atelier',
];

/** Where programs ask, never a person who mistyped an address. */
const FOR_PROGRAMS = /^\/(api|acces|assets|editions?|socket\.io)\//;

/** True for somebody who asks for a page in the address bar: they are told by a page that there is none. */
export function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && Boolean(headers.accept?.includes('text/html')) && !FOR_PROGRAMS.test(url);
}

/**
 * The built client. Files under `assets/` bear their content's hash in their name and are kept for ever; the page
 * itself is asked for at every visit. Compressed neighbours (`.br`, `.gz`) are sent where they exist.
 */
export function serveClient(app: FastifyInstance, clientDir: string): void {
  if (!existsSync(join(clientDir, 'index.html'))) return;
  const hashed = `${sep}assets${sep}`;
  app.register(fastifyStatic, {
    root: clientDir,
    index: false,
    preCompressed: true,
    wildcard: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders(reply, path) {
      const forever = path.slice(clientDir.length).startsWith(hashed);
      reply.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  sendFilesLean(app);
  for (const page of PAGES) {
    app.get(page, (_, reply) => reply.sendFile('index.html'));
  }
}
