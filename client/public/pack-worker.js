// Answers with what a prepared machine keeps (client/src/pack): files of the build from it, pages from the network first.
// Nothing else passes through here: no POST, no socket, no answer that concerns a person.
const CACHE = 'ville-pack';
const HASH = 'x-sha256';
/** Files found whole since this worker started. */
const whole = new Set();

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

const keptAnswer = async (path) =>
  (await caches.has(CACHE)) ? (await caches.open(CACHE)).match(path) : undefined;

/** The file as it is kept, unless it is damaged: then it is dropped and comes from the network. */
async function keptFirst(request, path) {
  const kept = await keptAnswer(path);
  if (!kept) return fetch(request);
  if (!whole.has(path)) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await kept.clone().arrayBuffer()));
    const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (found !== kept.headers.get(HASH)) {
      await (await caches.open(CACHE)).delete(path);
      return fetch(path, { cache: 'reload' });
    }
    whole.add(path);
  }
  return kept;
}

/** As the server says now; as it was kept where there is no server. */
async function networkFirst(request, path) {
  try {
    const answer = await fetch(request);
    if (answer.status < 500) return answer;
    return (await keptAnswer(path)) ?? answer;
  } catch (lost) {
    const kept = await keptAnswer(path);
    if (kept) return kept;
    throw lost;
  }
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // Asked for past every cache, as by the page that repairs what is kept: not from here either.
  if (request.method !== 'GET' || origin !== location.origin || request.cache === 'reload') return;
  if (pathname.startsWith('/assets/')) event.respondWith(keptFirst(request, pathname));
  else if (request.mode === 'navigate') {
    if (!/^\/(?:api|acces|editions|socket\.io)\//.test(pathname))
      event.respondWith(networkFirst(request, '/'));
  } else if (
    /^\/(?:api\/edition(?:\/sign)?|api\/glossary|api\/passport\/key|favicon\.svg|editions\/.*)$/.test(
      pathname,
    )
  )
    event.respondWith(networkFirst(request, pathname));
});
