import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Language } from '@ville-usine/shared/content/localized';
import { type PageOf, pageOf, partOf } from '@ville-usine/shared/content/page-part';
import type { PageData } from '@ville-usine/shared/content/rendered-page';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicEdition } from '../content/edition-routes.ts';
import type { LoadedEdition } from '../content/load-edition.ts';
import { errorForLog } from '../ops/error-for-log.ts';
import { pageAt } from '../ops/page-at.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { publicProgramme } from '../programme/programme-routes.ts';
import { type BuiltPages, openBuiltPages } from './built-pages.ts';
import { originOf } from './origin-of.ts';
import { pageDocument } from './page-document.ts';
import { LANGUAGE_COOKIE, pageLanguage } from './page-language.ts';
import { pictureAddress } from './share-picture.ts';

/** Pages of the visit that only the application draws; every other address under `/visite` leads nowhere. */
const DRAWN_LATER =
  /^\/visite\/(?:glossaire|chercher|faq|rencontres|adultes|passeport|passeport\/verifier|quiz\/[^/]+|rencontre\/[^/]+(?:\/(?:compte-rendu|revoir))?)\/?$/;

/** What of the edition stands for one page that leads nowhere, whatever its address was. */
const NOWHERE = '/visite/nulle-part';

type Kept = { status: 200 | 404; html: string; sent?: { origin: string; br: Buffer; gzip: Buffer } };
type Query = Record<string, string | string[] | undefined>;

/** Sends a page as rendered HTML; false leaves it to the application's own page. */
export type SendRendered = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/**
 * Pages rendered by the server, with what they show of the edition: each once a version, language and day. What is in them is
 * the same for everybody. Null where the pages are not built.
 */
export async function renderedPages(
  parts: Pick<ServerParts, 'edition' | 'env' | 'clock' | 'logger' | 'base' | 'wasAlone'>,
  clientDir: string,
): Promise<SendRendered | null> {
  const built = await openBuiltPages(clientDir).catch((error: unknown) => {
    parts.logger.error({ err: errorForLog(error) }, 'the pages cannot be rendered here');
    return null;
  });
  if (!built) return null;
  const kept = new Map<string, Promise<Kept>>();
  let keptFor = '';

  function page(path: string, asked: PageOf | null, language: Language): Promise<Kept> {
    const now = parts.clock.now();
    const stand = `${parts.edition.version} ${now.toISOString().slice(0, 10)}`;
    if (stand !== keptFor) kept.clear();
    keptFor = stand;
    const edition = publicEdition(parts.edition);
    const part = asked && isThere(parts.edition, asked) ? partOf(edition, asked) : null;
    const at = part ? path : NOWHERE;
    const name = `${language} ${at}`;
    const there = kept.get(name);
    if (there) return there;
    const data: PageData = {
      path: at,
      language,
      at: now.getTime(),
      part: part ?? partOf(edition, { kind: 'about' })!,
      programme:
        part && (asked?.kind === 'near' || asked?.kind === 'event') ? publicProgramme(parts.edition) : null,
    };
    const next = render(built!, data, part && asked, parts).catch((error: unknown) => {
      kept.delete(name);
      throw error;
    });
    kept.set(name, next);
    return next;
  }

  return async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const within = parts.base && path.startsWith(`${parts.base}/`) ? path.slice(parts.base.length) : path;
    const query = request.query as Query;
    const asked = pageOf(within);
    if (!within.startsWith('/visite') || DRAWN_LATER.test(within) || readsAddress(asked, query)) return false;
    const language = pageLanguage(
      {
        address: typeof query['lang'] === 'string' ? query['lang'] : undefined,
        cookie: request.cookies[LANGUAGE_COOKIE],
        accepted: request.headers['accept-language'],
      },
      parts.edition.languages,
    );
    try {
      const found = await page(within.replace(/\/$/, ''), asked, language);
      send(request, reply, found, originOf(request, parts), built.ORIGIN);
      return true;
    } catch (error) {
      // The application draws the same page by itself.
      parts.logger.error(
        { err: errorForLog(error), page: asked?.kind ?? 'missing' },
        'a page was not rendered',
      );
      return false;
    }
  };
}

/** What `partOf` cannot know: the events are no part of the public edition. */
const isThere = ({ programme }: LoadedEdition, page: PageOf) =>
  page.kind !== 'event' || programme.events.some(({ id }) => id === page.id);

/** True where what a page shows first follows from the rest of its address: a filter, a computer without 3D. */
function readsAddress(page: PageOf | null, query: Query): boolean {
  if (page?.kind === 'plan') return 'sans3d' in query;
  return page?.kind === 'near' && Object.keys(query).some((key) => key !== 'lang');
}

async function render(
  built: BuiltPages,
  data: PageData,
  asked: PageOf | null,
  { edition, base = '', wasAlone }: Pick<ServerParts, 'edition' | 'base' | 'wasAlone'>,
): Promise<Kept> {
  const page = await built.renderPage(data);
  const html = pageDocument({
    built,
    page,
    data,
    languages: edition.languages,
    styles: built.stylesOf(asked?.kind ?? 'missing'),
    picture: base + pictureAddress(asked, data.language, edition.version),
    found: asked !== null,
  });
  const placed = pageAt(html.replaceAll(built.BASE, base), base, wasAlone);
  return { status: asked ? 200 : 404, html: placed };
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Kept,
  origin: string,
  toCome: string,
): void {
  if (page.sent?.origin !== origin) {
    const whole = Buffer.from(page.html.replaceAll(toCome, origin));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
    page.sent = { origin, br: brotliCompressSync(whole, { params }), gzip: gzipSync(whole, { level: 9 }) };
  }
  const accepted = request.headers['accept-encoding'] ?? '';
  reply
    .code(page.status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding, accept-language, cookie');
  if (/\bbr\b/.test(accepted)) reply.header('content-encoding', 'br').send(page.sent.br);
  else if (/\bgzip\b/.test(accepted)) reply.header('content-encoding', 'gzip').send(page.sent.gzip);
  else reply.send(page.html.replaceAll(toCome, origin));
}
