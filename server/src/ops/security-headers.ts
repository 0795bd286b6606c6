import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * No request leaves for another host, and no other site may frame us. `wasm-unsafe-eval` and workers from blobs are
 * for the decoder of the models; styles set by script are the panels' positions. No HSTS and no upgrade: a school's
 * own network without TLS must work, and whoever has TLS sets HSTS at the proxy that has the certificate.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      workerSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'", 'blob:', 'data:'],
      imgSrc: ["'self'", 'data:', 'blob:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      mediaSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  originAgentCluster: false,
  crossOriginOpenerPolicy: false,
  crossOriginEmbedderPolicy: false,
};

/** Files of the built client, but for those whose own answer sets the policy of what is drawn or runs from them. */
const NO_PAGE = /^\/assets\/(?!.*\.worker-)[^?]+\.(?!html|svg)\w+(\?|$)/;

const FOR_PAGES = [
  'Content-Security-Policy',
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-XSS-Protection',
];

/** What browsers read on pages only is half a kilobyte at each of some fifty files of a first visit: left out there. */
export function sendFilesLean(app: FastifyInstance): void {
  app.addHook('onSend', async ({ url }, reply) => {
    if (reply.statusCode < 400 && NO_PAGE.test(url))
      for (const name of FOR_PAGES) reply.raw.removeHeader(name);
  });
}
