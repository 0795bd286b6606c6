import { type ErrorCode, type WireError, wireError } from '@ville-usine/shared/errors';
import { HTTP } from '@ville-usine/shared/http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { errorForLog } from './error-for-log.ts';
import { Refusal } from './refusal.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  'bad-request': 400,
  'too-large': 413,
  'too-fast': 429,
  'not-allowed': 403,
  'adults-only': 403,
  'not-found': 404,
  'no-visitor': 401,
  'no-staff': 401,
  'class-unknown': 404,
  'key-unknown': 404,
  'link-used': 410,
  'visit-unknown': 404,
  'quiz-unknown': 404,
  'quiz-too-large': 413,
  closing: 503,
  'voice-full': 503,
  'voice-unreachable': 502,
  internal: 500,
};

/** The body of a request, checked. Throws the refusal `bad-request`. */
export function bodyOf<R extends keyof typeof HTTP>(
  route: R,
  request: FastifyRequest,
): z.infer<(typeof HTTP)[R]> {
  const parsed = HTTP[route].safeParse(request.body ?? {});
  if (!parsed.success) throw new Refusal('bad-request');
  return parsed.data as z.infer<(typeof HTTP)[R]>;
}

/** Answers every failure of a route with a typed error; only faults of our own are logged as such. */
export function answerFailure(logger: Logger) {
  return (error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const answer = error instanceof Refusal ? error.toWire() : fromFastify(error);
    if (answer.code === 'internal') {
      logger.error({ route: routeOf(request), err: errorForLog(error) }, 'a request could not be answered');
    }
    if (answer.retryAfter !== undefined) reply.header('retry-after', answer.retryAfter);
    return reply.code(STATUS[answer.code] ?? 409).send({ error: answer });
  };
}

/** The route's pattern: unlike the address it never holds a link's token. */
export function routeOf(request: FastifyRequest): string {
  return `${request.method} ${request.routeOptions.url ?? '(none)'}`;
}

function fromFastify(error: FastifyError): WireError {
  const status = error.statusCode ?? 500;
  if (status === 413) return wireError('too-large');
  if (status === 404) return wireError('not-found');
  return wireError(status >= 400 && status < 500 ? 'bad-request' : 'internal');
}
