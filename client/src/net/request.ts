import type { Payload, Replies, Reply, RequestName } from '@ville-usine/shared/wire';
import { useConnection, whenOnline } from './connection.ts';
import { OFFLINE, type Result } from './result.ts';
import { connect, type LiveSocket, openedSocket, renew, reopen } from './socket.ts';

export type Patience = {
  /** How long one answer may take, in milliseconds. */
  answerMs?: number;
  /** How long to wait for the connection, and to try again after a loss, in milliseconds. */
  patienceMs?: number;
  /** For the few requests that do something else the second time: never asked again once it left. */
  once?: boolean;
  /** Asked before every try: false ends it unsent, as `offline`. */
  still?: () => boolean;
};

/**
 * Asks the server something and gives its typed answer; never throws. When the connection breaks before the
 * answer, it is asked again after the coming back: requests bear being made twice, except where `once` is set.
 */
export async function request<N extends RequestName>(
  name: N,
  payload: Payload<N>,
  { answerMs = 8_000, patienceMs = 8_000, once = false, still = () => true }: Patience = {},
): Promise<Result<Replies[N]>> {
  const until = Date.now() + patienceMs;
  const socket = await (openedSocket() ?? connect('visitor'));
  let reopened = false;
  for (;;) {
    if (!(await whenOnline(Math.max(0, until - Date.now())))) return { ok: false, error: OFFLINE };
    if (!still()) return { ok: false, error: OFFLINE };
    const connects = useConnection.getState().connects;
    const answer = await ask(socket, name, payload, answerMs);
    if (answer?.ok) return answer;
    if (answer && (answer.error.code !== 'no-visitor' || reopened)) return answer;
    if (answer) {
      reopened = true;
      await reopen();
      continue;
    }
    const lost = useConnection.getState().connects !== connects || !socket.connected;
    // Connected and yet silent: a line that is dead without having been closed.
    if (!lost) renew();
    if (once || Date.now() >= until) return { ok: false, error: OFFLINE };
  }
}

/** The answer, or null when the connection broke or the time ran out. */
function ask<N extends RequestName>(socket: LiveSocket, name: N, payload: Payload<N>, answerMs: number) {
  return new Promise<Reply<N> | null>((resolve) => {
    const end = (answer: Reply<N> | null) => {
      clearTimeout(timer);
      socket.off('disconnect', broken);
      resolve(answer);
    };
    const broken = () => end(null);
    const timer = setTimeout(() => end(null), answerMs);
    socket.on('disconnect', broken);
    const emit = socket.emit.bind(socket) as (
      n: string,
      p: unknown,
      reply: (answer: Reply<N>) => void,
    ) => void;
    emit(name, payload, (answer) => end(answer));
  });
}
