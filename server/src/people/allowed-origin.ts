import type { IncomingHttpHeaders } from 'node:http';

/**
 * May a page of this origin talk to us? CORS does not protect WebSockets, so this is asked at every handshake and
 * for every request that changes something. Requests without an origin do not come from another site's page. The
 * host may be the one a proxy says it was asked for: no page can make a browser say that to another site.
 */
export function allowedOrigin(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  try {
    const from = new URL(origin).host;
    return [headers.host, headers['x-forwarded-host']].flat().some((host) => host?.toLowerCase() === from);
  } catch {
    return false;
  }
}
