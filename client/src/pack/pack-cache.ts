import { BASE, inEdition } from '../net/base.ts';
import type { PackFile } from './pack-files.ts';

/** The names that the service worker knows too (`public/pack-worker.js`). */
const CACHE = `ville-pack${BASE}`;
const HASH = 'x-sha256';
const WORKER = '/pack-worker.js';

/** True where this browser can keep a pack at all: not without https, nor in some private windows. */
export const canKeep = (): boolean => 'caches' in globalThis && 'serviceWorker' in navigator;

export const isKept = async (): Promise<boolean> => canKeep() && (await caches.has(CACHE));

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Has the worker answer for what is kept, on this page and on the next ones. */
export async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register(WORKER, { scope: inEdition('/'), updateViaCache: 'none' });
}

/** Takes everything from this machine again. */
export async function forgetPack(): Promise<void> {
  await caches.delete(CACHE);
  const registration = await navigator.serviceWorker.getRegistration(inEdition('/'));
  await registration?.unregister();
}

/** Has a file of the build on this machine, whole; what is damaged is asked for past every cache. Rejects where it does not come. */
export async function keepFile({ path, sha256 }: PackFile): Promise<void> {
  const cache = await caches.open(CACHE);
  const known = await cache.match(path);
  if (known && (await hashOf(await known.arrayBuffer())) === sha256) return;
  for (const how of ['default', 'reload'] as const) {
    const answer = await fetch(path, { cache: how });
    const body = await answer.arrayBuffer();
    if (!answer.ok || (await hashOf(body)) !== sha256) continue;
    const headers = { 'content-type': answer.headers.get('content-type') ?? '', [HASH]: sha256 };
    return cache.put(path, new Response(body, { headers }));
  }
  throw new Error(`${path} did not come whole.`);
}

/** Keeps what bears no hash in its name as it is now. */
export async function keepAsItIs(path: string): Promise<string> {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${path} did not come: ${answer.status}.`);
  const text = await answer.text();
  const headers = { 'content-type': answer.headers.get('content-type') ?? '' };
  await (await caches.open(CACHE)).put(path, new Response(text, { headers }));
  return text;
}

/** The sectors whose halls are kept, of whatever version. */
export async function keptHalls(): Promise<string[]> {
  const keys = (await isKept()) ? await (await caches.open(CACHE)).keys() : [];
  return keys.flatMap(({ url }) => /\/assets\/hall-([a-z]+)[.-]/.exec(url)?.[1] ?? []);
}

/** Drops what an earlier version left. */
export async function keepOnly(paths: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys()) if (!paths.has(new URL(url).pathname)) await cache.delete(url);
}
