import { type ErrorCode, type WireError, wireError } from '@ville-usine/shared/errors';
import type { Person } from '@ville-usine/shared/people/person';
import { type Payload, REQUESTS, type Replies, type Reply, type RequestName } from '@ville-usine/shared/wire';
import type { AppServer, AppSocket } from './app-socket.ts';
import { errorForLog } from './error-for-log.ts';
import { Refusal } from './refusal.ts';

type Handler<N extends RequestName> = (
  payload: Payload<N>,
  person: Person,
  socket: AppSocket,
) => Promise<Replies[N]>;

/** A socket as it is before anything has been checked. */
type Unchecked = { on(name: string, listener: (...args: unknown[]) => void): void };

/**
 * Listens for one request. Whatever arrives (null, wrong types, no acknowledgement callback), the payload given to
 * `work` has passed its schema, the sender is within their limits, and nothing is thrown back into Socket.IO,
 * where it would end the process. `work` says no by throwing a `Refusal`; anything else it throws is logged
 * without the message's body and answered `internal`. Whoever gave a callback always gets a `Reply`.
 */
export function handle<N extends RequestName>(socket: AppSocket, name: N, work: Handler<N>): void {
  const unchecked = socket as unknown as Unchecked;
  unchecked.on(name, (...args) => respond(socket, name, work, args));
}

/** What each server's sockets all answer alike, by name. */
const shared = new WeakMap<AppServer, Map<string, (socket: AppSocket, args: unknown[]) => void>>();

/**
 * The same for every socket that connects from now on. A request costs one entry for the server instead of a listener
 * for each of three thousand visitors.
 */
export function handleAll<N extends RequestName>(io: AppServer, name: N, work: Handler<N>): void {
  let answers = shared.get(io);
  if (!answers) {
    const all = new Map<string, (socket: AppSocket, args: unknown[]) => void>();
    io.on('connection', (socket) => {
      socket.onAny((event: string, ...args: unknown[]) => all.get(event)?.(socket, args));
    });
    shared.set(io, all);
    answers = all;
  }
  answers.set(name, (socket, args) => respond(socket, name, work, args));
}

function respond<N extends RequestName>(socket: AppSocket, name: N, work: Handler<N>, args: unknown[]): void {
  const acknowledge = args.findLast((arg) => typeof arg === 'function');
  const payload = typeof args[0] === 'function' ? undefined : args[0];
  void socket.data.desk.track(replyTo(socket, name, work, payload)).then((reply) => {
    try {
      acknowledge?.(reply);
    } catch (error) {
      socket.data.desk.logger.error({ message: name, err: errorForLog(error) }, 'reply not sent');
    }
  });
}

async function replyTo<N extends RequestName>(
  socket: AppSocket,
  name: N,
  work: Handler<N>,
  raw: unknown,
): Promise<Reply<N>> {
  const { desk, person, address } = socket.data;
  try {
    if (desk.closing()) return no('closing');
    const wait = desk.wait(name, person, address);
    if (wait > 0) return { ok: false, error: wireError('too-fast', wait) };
    const parsed = REQUESTS[name].safeParse(raw);
    if (!parsed.success) return no('bad-request');
    return { ok: true, value: await work(parsed.data as Payload<N>, person, socket) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.toWire() };
    desk.logger.error(
      { message: name, person: person.id, err: errorForLog(error) },
      'a message could not be handled',
    );
    return no('internal');
  }
}

function no(code: ErrorCode): { ok: false; error: WireError } {
  return { ok: false, error: wireError(code) };
}
