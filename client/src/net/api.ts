import type { HTTP, HttpError, HttpReplies } from '@ville-usine/shared/http';
import { inEdition } from './base.ts';
import { OFFLINE, type Result } from './result.ts';

type Route = keyof HttpReplies;
type Body<R extends Route> = R extends keyof typeof HTTP ? (typeof HTTP)[R]['_zod']['input'] : undefined;
type Options<R extends Route> = {
  /** Fills `:name` parts of the route. */
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: Body<R>;
  timeoutMs?: number;
};

const underway = new Map<string, Promise<Result<unknown>>>();

/**
 * One HTTP exchange with our own server, typed by its route: `api('GET /api/edition')`. It never throws: what goes
 * wrong is `{ ok: false, error }`, `offline` when no answer came. The same route without a body asked twice at
 * once is one exchange, so two parts of a page that open the visit together get the same visitor.
 */
export function api<R extends Route>(route: R, options: Options<R> = {}): Promise<Result<HttpReplies[R]>> {
  const shared = options.body === undefined || Object.keys(options.body).length === 0;
  const name = `${route} ${JSON.stringify([options.params, options.query])}`;
  const running = shared ? underway.get(name) : undefined;
  if (running) return running as Promise<Result<HttpReplies[R]>>;
  const exchange = send(route, options);
  if (shared) {
    underway.set(name, exchange);
    void exchange.finally(() => underway.delete(name));
  }
  return exchange;
}

async function send<R extends Route>(route: R, options: Options<R>): Promise<Result<HttpReplies[R]>> {
  const [method, pattern] = route.split(' ') as [string, string];
  const path = pattern.replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent(options.params?.[part] ?? ''),
  );
  try {
    const asked = options.query ? `${path}?${new URLSearchParams(options.query)}` : path;
    const response = await fetch(inEdition(asked), {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(options.timeoutMs ?? 15_000),
      ...(method === 'GET'
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(options.body ?? {}) }),
    });
    const answer = (await response.json()) as HttpReplies[R] | HttpError;
    if (answer !== null && typeof answer === 'object' && 'error' in answer) {
      return { ok: false, error: (answer as HttpError).error };
    }
    return response.ok ? { ok: true, value: answer as HttpReplies[R] } : { ok: false, error: OFFLINE };
  } catch {
    return { ok: false, error: OFFLINE };
  }
}
