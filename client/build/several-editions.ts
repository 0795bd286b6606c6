import type { Plugin, ProxyOptions } from 'vite';

const SERVER = 'http://localhost:3001';
const SERVED = ['api', 'acces', 'editions', 'partage', 'socket.io', 'healthz', 'readyz'];

/** As the server reads it: one edition, or several with commas between them. */
const ids = (process.env['EDITION'] ?? '').split(',').map((id) => id.trim());
const several = ids.length > 1;

/** What `npm run dev` has the server answer; of several editions each at its own address, and the front page. */
export const SERVER_ANSWERS: Record<string, ProxyOptions> = {
  [several ? `^/(${ids.join('|')})/(${SERVED.join('|')})` : `^/(${SERVED.join('|')})`]: {
    target: SERVER,
    ws: true,
  },
  ...(several ? { '^/($|\\?)': { target: SERVER } } : {}),
};

/** Has a page of `npm run dev` say which edition it is of, as the server does. */
export function severalEditions(): Plugin {
  return {
    name: 'ville-usine:several-editions',
    apply: 'serve',
    transformIndexHtml(page, { originalUrl = '' }) {
      const id = several && ids.find((one) => originalUrl.startsWith(`/${one}/`));
      return id ? page.replace(/<html\b/, `<html data-base="/${id}"`) : page;
    },
  };
}
