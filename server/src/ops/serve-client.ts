import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SendRendered } from '../pages/page-routes.ts';
import { pageAt } from './page-at.ts';
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
export function asksForPage({
  method,
  url,
  headers,
}: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): boolean {
  return method === 'GET' && Boolean(headers.accept?.includes('text/html')) && !FOR_PROGRAMS.test(url);
}

type ClientParts = {
  base?: string | undefined;
  wasAlone?: boolean | undefined;
  /** Pages that the server renders; null where none were built. */
  rendered?: SendRendered | null;
};

/**
 * The built client: its files, and its one page at every address of the application, for an edition that lies at `base`.
 * Gives the way to send that page; null where nothing is built.
 */
export function serveClient(
  app: FastifyInstance,
  clientDir: string,
  { base = '', wasAlone = false, rendered = null }: ClientParts,
): ((request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) | null {
  const built = join(clientDir, 'index.html');
  if (!existsSync(built)) return null;
  serveFiles(app, clientDir);
  const page = base && pageAt(readFileSync(built, 'utf8'), base, wasAlone);
  const sendOwn = (reply: FastifyReply) =>
    page
      ? reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
      : reply.sendFile('index.html');
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) =>
    (await rendered?.(request, reply)) ? reply : sendOwn(reply);
  for (const address of PAGES) app.get(address, sendPage);
  return sendPage;
}

/**
 * The built client's files. Those under `assets/` bear their content's hash in their name and are kept for ever; others
 * are asked for at every visit. Compressed neighbours (`.br`, `.gz`) are sent where they exist.
 */
export function serveFiles(app: FastifyInstance, clientDir: string): void {
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
}
