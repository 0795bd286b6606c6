import type { FastifyInstance } from 'fastify';

const NONE = 'camera=(), microphone=(), geolocation=()';
const SPEAKING = 'camera=(self), microphone=(self), geolocation=()';

/**
 * No page may ask for a microphone or a camera: pupils never have one here. Only where professionals can speak, their own
 * page may.
 */
export function permissions(app: FastifyInstance, voice: boolean): void {
  app.addHook('onRequest', async (request, reply) => {
    const speaks = voice && request.routeOptions.url === '/pro';
    reply.header('permissions-policy', speaks ? SPEAKING : NONE);
  });
}
