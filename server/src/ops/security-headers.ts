import type { FastifyHelmetOptions } from '@fastify/helmet';

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
