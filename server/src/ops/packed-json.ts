import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * An answer that stays the same while the server runs, compressed once; sends it as its reader takes it, and nothing to
 * whoever has it already.
 */
export function packedJson(value: unknown): Packed {
  return packed(JSON.stringify(value), 'application/json; charset=utf-8');
}

type Packed = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** The same of any text. */
export function packed(text: string, type: string): Packed {
  const plain = Buffer.from(text);
  const bodies = {
    br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    gzip: gzipSync(plain, { level: 9 }),
    identity: plain,
  };
  const etag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`;
  return (request, reply) => {
    reply.header('etag', etag).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.type(type).send(bodies[encoding]);
  };
}
