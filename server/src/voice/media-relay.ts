import { Refusal } from '../ops/refusal.ts';
import type { Line, Relay } from './relay.ts';

/** Addresses of a media server, with `{session}` where the session's id belongs, and what they ask for. */
export type MediaServer = {
  whipUrl: string;
  whepUrl: string;
  whipToken: string | null;
  whepToken: string | null;
};

const ANSWER_MS = 10_000;

/**
 * Hands offers on to a media server over WHIP and WHEP. The tokens stay here; the pages' sound goes to the media server
 * itself. It is the media server that knows when a line breaks, so `gone` is never called; and it is the media server that
 * ends one when it is asked to by a DELETE: `close` rejects where it does not.
 */
export function mediaRelay({ whipUrl, whepUrl, whipToken, whepToken }: MediaServer): Relay {
  const open = new Set<() => Promise<void>>();

  async function offerTo(template: string, token: string | null, room: string, offer: string): Promise<Line> {
    const url = template.replaceAll('{session}', encodeURIComponent(room));
    const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    const reached = await ask(url, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/sdp' },
      body: offer,
    });
    if (reached.status !== 201) throw new Refusal(refusalOf(reached.status));
    const answer = await reached.text();
    const location = reached.headers.get('location');
    const close = async () => {
      if (!open.delete(close)) return;
      if (!location) throw new Error('the media server named no line to end');
      const { status } = await ask(new URL(location, reached.url), {
        method: 'DELETE',
        headers: authorization,
      });
      if (status >= 400 && status !== 404) throw new Error(`the media server ended no line: ${status}`);
    };
    open.add(close);
    return { answer, close };
  }

  return {
    speak: (room, offer) => offerTo(whipUrl, whipToken, room, offer),
    listen: (room, offer) => offerTo(whepUrl, whepToken, room, offer),
    async close() {
      await Promise.allSettled([...open].map((close) => close()));
    },
  };
}

async function ask(url: string | URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_MS) });
  } catch {
    throw new Refusal('voice-unreachable');
  }
}

function refusalOf(status: number) {
  if (status === 404 || status === 409) return 'voice-silent';
  return status === 429 || status === 503 ? 'voice-full' : 'voice-unreachable';
}
