import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sessionById } from '../live/sessions.ts';
import { MESSAGE_LIMITS } from '../ops/message-desk.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { tokenBuckets } from '../ops/token-buckets.ts';
import { staffOf } from '../people/person-of.ts';
import { readerOf } from '../people/reader-of.ts';
import { offerRoutes } from './offer-routes.ts';
import type { VoiceDesk } from './voice-desk.ts';

/** Where pages offer to speak and to listen; there only where voice is switched on. */
export function voiceRoutes(parts: ServerParts, desk: VoiceDesk): (app: FastifyInstance) => Promise<void> {
  const offers = tokenBuckets(parts.limits?.offer ?? MESSAGE_LIMITS.offer);
  const { db } = parts.storage;

  function paced(personId: string): void {
    const wait = offers.take(personId);
    if (wait > 0) throw new Refusal('too-fast', wait);
  }

  async function reader(request: FastifyRequest) {
    const person = await readerOf(parts, request);
    if (!person) throw new Refusal('no-visitor');
    return person;
  }

  return async (app) => {
    offerRoutes(app, '/api/voice/speak', {
      async open(request, room, offer) {
        const staff = await staffOf(parts, request.headers.cookie);
        paced(staff.id);
        return desk.speak(staff, await sessionById(db, room), offer);
      },
      async end(request, take) {
        desk.hangUp(await staffOf(parts, request.headers.cookie), take);
      },
    });
    offerRoutes(app, '/api/voice/listen', {
      async open(request, room, offer) {
        const person = await reader(request);
        paced(person.id);
        return desk.listen(person, await sessionById(db, room), offer);
      },
      async end(request, take) {
        desk.hangUp(await reader(request), take);
      },
    });
  };
}
