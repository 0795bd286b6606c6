import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage, type Language } from '@ville-usine/shared/content/language';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { packed } from '../ops/packed-json.ts';
import { LANGUAGE_COOKIE, pageLanguage } from '../pages/page-language.ts';
import { cookieIn } from '../people/cookies.ts';
import type { AddressAsked } from './address-asked.ts';
import { type CardWays, closedCard, frontCard } from './front-card.ts';
import { frontFrame } from './front-frame.ts';
import { frontMap } from './front-map.ts';
import { FRONT_WORDS } from './front-words.ts';
import { type Html, html } from './html.ts';
import type { Cities } from './open-cities.ts';
import type { City } from './open-city.ts';

/** One for each territory in turn; white is read on every one of them. */
const COLOURS = ['#0f5c66', '#a3420c', '#5b3f8c', '#2b6636', '#8a2b4f', '#2d5596', '#6b5200', '#7a2f1f'];
/** So many different pages are kept compressed. */
const MOST = 24;

type Said = { title: string; lead: string; band?: string };
type Send = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** The pages of a server with several editions that belong to none of them. */
export function frontPages(
  { open, closed }: Cities,
  { clientDir, publicUrl }: { clientDir: string | null; publicUrl: string | null },
) {
  const fonts = clientDir && styleSheetOf(clientDir);
  const kept = new Map<string, ReturnType<typeof packed>>();

  function send(
    request: FastifyRequest,
    reply: FastifyReply,
    say: (language: Language) => Said,
    ways: AddressAsked['ways'] = new Map(),
  ): FastifyReply {
    const { lang } = request.query as { lang?: unknown };
    const language = pageLanguage(
      {
        address: typeof lang === 'string' ? lang : undefined,
        cookie: cookieIn(request.headers.cookie, LANGUAGE_COOKIE),
        accepted: request.headers['accept-language'],
      },
      Object.keys(FRONT_WORDS),
    );
    const main = territories({ open, closed }, language, ways);
    const origin = publicUrl ?? `${request.protocol}://${request.host}`;
    const page = frontFrame({ ...say(language), language, main, fonts, url: request.url, origin }).text;
    const ready = kept.get(page) ?? packed(page, 'text/html; charset=utf-8');
    if (kept.size >= MOST) kept.clear();
    kept.set(page, ready);
    return ready(request, reply).header('vary', 'accept-encoding, accept-language, cookie');
  }

  const choose = (request: FastifyRequest, reply: FastifyReply, { known, ways }: AddressAsked) => {
    const only = ways.size === 1 ? open.find(({ id }) => ways.has(id)) : undefined;
    const say = (language: Language): Said => {
      const t = inLanguage(FRONT_WORDS, language);
      const band = only ? t.keptOne(nameOf(only, language)) : t.keptAll;
      return { title: t.title, lead: t.lead, ...(known ? { band } : {}) };
    };
    return send(request, reply, say, ways);
  };
  const unknown: Send = (request, reply) =>
    send(request, reply.code(404), (language) => {
      const { unknownTitle, unknown } = inLanguage(FRONT_WORDS, language);
      return { title: unknownTitle, lead: unknown };
    });
  const shut = (request: FastifyRequest, reply: FastifyReply, id: string) =>
    send(request, reply, (language) => {
      const { territory } = closed.find((city) => city.id === id)!;
      const { closedTitle, closedLead } = inLanguage(FRONT_WORDS, language);
      return { title: closedTitle, lead: closedLead(inLanguage(territory, language)) };
    });
  return { choose, unknown, closed: shut };
}

const nameOf = ({ edition }: City, language: Language) => inLanguage(edition.territory, language);

function territories({ open, closed }: Cities, language: Language, asked: AddressAsked['ways']): Html {
  const t = inLanguage(FRONT_WORDS, language);
  const shown = open.map((city, n) => {
    const go = asked.get(city.id);
    const ways: CardWays = go ? { go } : { enter: `${city.base}/`, pages: `${city.base}/visite` };
    return { city, language, ways, number: n + 1, colour: COLOURS[n % COLOURS.length]! };
  });
  const map = frontMap(
    shown.map(({ city, ways, ...one }) => ({
      ...one,
      codes: city.edition.programme.departements,
      href: 'go' in ways ? ways.go : ways.enter,
      name: nameOf(city, language),
    })),
    t.map,
  );
  return html`<div class="vf-sheet vf-map">${map}</div>
<ul class="vf-list" id="territoires" aria-label="${t.list}">${shown.map(frontCard)}${closed.map(({ territory }) => closedCard(territory, language))}</ul>`;
}

/** The build's first style sheet, which has the fonts. */
function styleSheetOf(clientDir: string): string | null {
  const built = join(clientDir, 'index.html');
  const page = existsSync(built) ? readFileSync(built, 'utf8') : '';
  return page.match(/href="(\/assets\/[\w.-]+\.css)"/)?.[1] ?? null;
}
