import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../ops/refusal.ts';

type Lines = {
  /** Opens a line for an offer; `take` names it from then on. */
  open(request: FastifyRequest, room: string, offer: string): Promise<{ take: string; answer: string }>;
  end(request: FastifyRequest, take: string): Promise<void>;
};
type OfRoom = { Params: { room: string } };
type OfTake = { Params: { take: string } };

/**
 * The HTTP of WHIP and WHEP under one address: an SDP offer is answered with 201, an answer and the line's own address,
 * which a DELETE ends. Candidates come whole with the offer; there is no PATCH. To be registered as a plugin: only its
 * routes take `application/sdp`.
 */
export function offerRoutes(app: FastifyInstance, path: `/${string}`, { open, end }: Lines): void {
  if (!app.hasContentTypeParser('application/sdp'))
    app.addContentTypeParser('application/sdp', { parseAs: 'string' }, (_, body, done) => done(null, body));

  app.post<OfRoom>(`${path}/:room`, async (request, reply) => {
    if (typeof request.body !== 'string') throw new Refusal('bad-request');
    const { take, answer } = await open(request, request.params.room, request.body);
    return reply
      .code(201)
      .header('location', `${path}/line/${take}`)
      .header('cache-control', 'no-store')
      .type('application/sdp')
      .send(answer);
  });

  app.delete<OfTake>(`${path}/line/:take`, async (request, reply) => {
    await end(request, request.params.take);
    return reply.code(204).send();
  });
}
