import type { FastifyInstance } from 'fastify';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { originOf } from './origin-of.ts';
import { onPicture, pictureAsked } from './share-picture.ts';
import { robots, sitemap, sitemapsOf } from './sitemap.ts';

/** A day: another version of the edition has other addresses. */
const KEPT = 'public, max-age=86400';

/** What search engines ask for where several editions lie behind one address. */
export function frontShareRoutes(
  front: FastifyInstance,
  { bases, publicUrl }: { bases: readonly string[]; publicUrl: string | null },
): void {
  const listsAt = (origin: string) => bases.map((base) => `${origin}${base}/sitemap.xml`);
  front.get('/robots.txt', (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(robots(bases, listsAt(originOf(request, { env: { publicUrl } })))),
  );
  front.get('/sitemap.xml', (request, reply) =>
    reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(sitemapsOf(listsAt(originOf(request, { env: { publicUrl } })))),
  );
}

/** What search engines and previews of links ask for: the list of pages, what is not theirs, and pictures. */
export function shareRoutes(
  app: FastifyInstance,
  { edition, env, base = '' }: Pick<ServerParts, 'edition' | 'env' | 'base'>,
): void {
  const drawn = new Map<string, Promise<Buffer>>();
  let drawnFor = edition.version;

  app.get('/sitemap.xml', (request, reply) =>
    reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(sitemap(edition, originOf(request, { env }) + base)),
  );

  app.get('/robots.txt', (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(robots([base], [`${originOf(request, { env })}${base}/sitemap.xml`])),
  );

  app.get<{ Params: { '*': string } }>('/partage/*', async (request, reply) => {
    const asked = pictureAsked(request.params['*']);
    if (!asked || !edition.languages.includes(asked.language)) throw new Refusal('not-found');
    if (drawnFor !== edition.version) drawn.clear();
    drawnFor = edition.version;
    // Only what there is is remembered: whoever asks for anything fills nothing.
    const said = onPicture(edition, asked.pictured, asked.language);
    if (!said) throw new Refusal('not-found');
    const name = request.params['*'];
    // Few ask for one: what draws it is loaded for the first of them.
    const draw = async () => (await import('./draw-share-picture.ts')).drawSharePicture(said, edition.folder);
    const picture = drawn.get(name) ?? draw();
    drawn.set(name, picture);
    picture.catch(() => drawn.delete(name));
    return reply
      .type('image/png')
      .header('cache-control', KEPT)
      .send(await picture);
  });
}
