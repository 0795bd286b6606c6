import type { IncomingMessage } from 'node:http';
import { wireError } from '@ville-usine/shared/errors';
import type { Visitor } from '@ville-usine/shared/people/person';
import type { AppServer, MessageDesk } from '../ops/app-socket.ts';
import { errorForLog } from '../ops/error-for-log.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { type Rate, tokenBuckets } from '../ops/token-buckets.ts';
import { addressOf, type Trust } from './address-of.ts';
import { allowedOrigin } from './allowed-origin.ts';
import { personOf } from './person-of.ts';

/** Handshakes from one address: a school whose line comes back has hundreds at once. */
const HANDSHAKES: Rate = { perSecond: 50, burst: 1000 };

/** A socket's packets of every kind and name; steps of an avatar take ten a second of it. */
const PACKETS: Rate = { perSecond: 60, burst: 240 };

/**
 * Who may knock at all: pages of this site, at a pace that leaves the door open to others. For `allowRequest`,
 * which is asked before anything is read.
 */
export function doorkeeper(publicUrl: string | null, trust: Trust): (request: IncomingMessage) => boolean {
  const handshakes = tokenBuckets(HANDSHAKES);
  return (request) => {
    const address = addressOf(request, trust);
    return allowedOrigin(request.headers, publicUrl) && (address === null || handshakes.take(address) === 0);
  };
}

/**
 * Says at the door who every socket belongs to: `socket.data.person` from the cookies, refused with a typed error
 * in `error.data` when they name nobody, or another than the page takes itself for (`auth.id`): a page must not
 * send under one visitor's pseudonym what another wrote. A socket that floods is not listened to until it calms down.
 */
export function guardSockets(io: AppServer, parts: ServerParts, desk: MessageDesk, trust: Trust): void {
  io.use((socket, next) => {
    personOf(parts, socket.request.headers.cookie, socket.handshake.auth['as']).then(
      (person) => {
        const named: unknown = socket.handshake.auth['id'];
        if (typeof named === 'string' && named !== person.id) return next(refused(new Refusal('no-visitor')));
        if (desk.closing()) return next(refused(new Refusal('closing')));
        socket.data = { person, address: addressOf(socket.request, trust), desk };
        next();
      },
      (error: unknown) => {
        if (!(error instanceof Refusal)) {
          desk.logger.error({ err: errorForLog(error) }, 'a handshake could not be answered');
        }
        next(refused(error instanceof Refusal ? error : new Refusal('internal')));
      },
    );
  });
  io.on('connection', (socket) => {
    void socket.join(personRoom(socket.data.person.id));
    const packets = tokenBuckets(PACKETS);
    socket.use((packet, next) => {
      const wait = packets.take('');
      if (wait === 0) return next();
      const acknowledge: unknown = packet.at(-1);
      if (typeof acknowledge === 'function') acknowledge({ ok: false, error: wireError('too-fast', wait) });
    });
  });
}

/** Tells a visitor's open sockets who they are now; once it resolves they hear nothing any more that is not for them. */
export async function renewVisitor(io: AppServer, visitor: Visitor): Promise<void> {
  for (const socket of await io.in(personRoom(visitor.id)).fetchSockets()) {
    socket.data.person = visitor;
    for (const hear of socket.data.renewed ?? []) await hear();
  }
}

/** Ends every socket of someone whose access has ended. */
export function dismiss(io: AppServer, personId: string): void {
  io.in(personRoom(personId)).disconnectSockets(true);
}

/** The room of all of one person's sockets. */
export function personRoom(id: string): string {
  return `person:${id}`;
}

function refused(refusal: Refusal): Error {
  return Object.assign(new Error(refusal.code), { data: refusal.toWire() });
}
