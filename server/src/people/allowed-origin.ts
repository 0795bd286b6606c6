import type { IncomingHttpHeaders } from 'node:http';

/**
 * May a page of this origin talk to us? CORS does not protect WebSockets, so this is asked at every handshake and
 * for every request that changes something. Requests without an origin do not come from another site's page.
 */
export function allowedOrigin(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  try {
    return host !== undefined && new URL(origin).host === host.toLowerCase();
  } catch {
    return false;
  }
}
