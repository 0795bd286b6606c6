import type { FastifyRequest } from 'fastify';
import type { Env } from '../ops/env.ts';

/** Where visitors find this server: what its organiser said, else what this request asked for. */
export function originOf(request: FastifyRequest, { publicUrl }: Pick<Env, 'publicUrl'>): string {
  if (publicUrl !== null) return publicUrl;
  try {
    return new URL(`${request.protocol}://${request.host}`).origin;
  } catch {
    return 'http://localhost';
  }
}
