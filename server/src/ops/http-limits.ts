import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { addressOf, type Trust } from '../people/address-of.ts';
import { Refusal } from './refusal.ts';

/** Requests a minute from one address: two classes that arrive together and answer quizzes fit three times. */
const REQUESTS = 9000;

/** Holds what one address may ask of the interface; files of the client are not counted. */
export async function limitRequests(app: FastifyInstance, trust: Trust): Promise<void> {
  await app.register(rateLimit, {
    max: REQUESTS,
    timeWindow: 60_000,
    keyGenerator: (request) => addressOf(request.raw, trust) ?? 'self',
    allowList: (request) =>
      addressOf(request.raw, trust) === null || !/^\/(api|acces)\//.test(request.routeOptions.url ?? ''),
    errorResponseBuilder: (_, { ttl }) => new Refusal('too-fast', Math.max(1, Math.ceil(ttl / 1000))),
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
  });
}
