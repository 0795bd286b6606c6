import type { FastifyRequest } from 'fastify';
import type { ServerParts } from './server-parts.ts';

/** Where visitors find this edition, without a slash at its end, for what is printed or sent: `https://ville.example/aisne-2021`. */
export function ownAddress(
  { env, base = '' }: Pick<ServerParts, 'env' | 'base'>,
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
): string {
  return (env.publicUrl ?? `${request.protocol}://${request.host}`) + base;
}
