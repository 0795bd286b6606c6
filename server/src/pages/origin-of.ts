import type { FastifyRequest } from 'fastify';
import { ownAddress } from '../ops/own-address.ts';
import type { ServerParts } from '../ops/server-parts.ts';

/** Where visitors find this server, as a browser would write it: it is put into pages. */
export function originOf(request: FastifyRequest, { env }: Pick<ServerParts, 'env'>): string {
  const address = ownAddress({ env, base: '' }, request);
  return URL.canParse(address) ? new URL(address).href.replace(/\/$/, '') : '';
}
