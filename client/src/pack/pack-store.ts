import { create } from 'zustand';
import { inEdition } from '../net/base.ts';
import {
  canKeep,
  forgetPack,
  isKept,
  keepAsItIs,
  keepFile,
  keepOnly,
  keptHalls,
  startWorker,
} from './pack-cache.ts';
import { type PackFile, packFiles, weigh } from './pack-files.ts';

export type PackState =
  | { is: 'unknown' | 'cannot' | 'failed' }
  /** `bytes`: what it would weigh. */
  | { is: 'none'; bytes: number }
  | { is: 'coming'; done: number; bytes: number }
  | { is: 'ready'; bytes: number };

/** How the visit pack stands on this machine. */
export const usePack = create<PackState>(() => ({ is: 'unknown' }));

const PICTURE = /"file":"([a-z0-9-]+\.svg)"/g;

const NAMED = /\/assets\/[\w.-]+/g;

/** What the build says of its files; null where it says nothing (no build, no network). */
async function readList(): Promise<PackFile[] | null> {
  try {
    const answer = await fetch('/pack.json', { cache: 'no-cache' });
    return answer.ok ? ((await answer.json()) as { files: PackFile[] }).files : null;
  } catch {
    return null;
  }
}

/** Says how the pack stands, for an itinerary through these sectors. */
export async function lookAtPack(sectors: readonly string[]): Promise<void> {
  if (usePack.getState().is === 'coming') return;
  if (!canKeep()) return usePack.setState({ is: 'cannot' }, true);
  const files = await readList();
  const kept = await isKept();
  if (usePack.getState().is === 'coming') return;
  const bytes = weigh(packFiles(files ?? [], sectors));
  if (!files) usePack.setState(kept ? { is: 'ready', bytes } : { is: 'unknown' }, true);
  else usePack.setState({ is: kept ? 'ready' : 'none', bytes }, true);
}

/**
 * Has the whole pack on this machine; `pause` is told each file before it is asked for, and waited for. The page itself is kept last, so that a page
 * never names files of another version than those beside it.
 */
export async function preparePack(
  sectors: readonly string[],
  pause: (path: string) => Promise<void> = async () => undefined,
): Promise<void> {
  if (!canKeep()) return usePack.setState({ is: 'cannot' }, true);
  if (usePack.getState().is === 'coming') return;
  usePack.setState({ is: 'coming', done: 0, bytes: 0 }, true);
  const files = await readList();
  if (!files) return usePack.setState({ is: 'failed' }, true);
  const wanted = packFiles(files, [...sectors, ...(await keptHalls())]);
  const bytes = weigh(wanted);
  let done = 0;
  try {
    for (const file of wanted) {
      await pause(file.path);
      await keepFile(file);
      done += file.bytes;
      usePack.setState({ is: 'coming', done, bytes }, true);
    }
    const ofEdition = ['/api/glossary', '/api/edition/sign', '/api/passport/key'];
    const others = ['/favicon.svg', ...ofEdition.map(inEdition)];
    const [start, content] = ['/', '/api/edition'].map(inEdition) as [string, string];
    await pause(content);
    const edition = await keepAsItIs(content);
    const { id } = JSON.parse(edition) as { id: string };
    for (const [, name] of edition.matchAll(PICTURE))
      others.push(inEdition(`/editions/${id}/pictures/${name}`));
    for (const path of new Set(others)) {
      await pause(path);
      await keepAsItIs(path);
    }
    await pause(start);
    const page = await keepAsItIs(start);
    const paths = new Set(wanted.map(({ path }) => path));
    // The server was renewed meanwhile: its page is of another version.
    if ([...page.matchAll(NAMED)].some(([path]) => !paths.has(path))) throw new Error('Two versions.');
    await keepOnly(new Set([...paths, ...others, content, start]));
    await startWorker();
    usePack.setState({ is: 'ready', bytes }, true);
  } catch {
    usePack.setState({ is: 'failed' }, true);
  }
}

/** Takes the pack from this machine; it can be had again. */
export async function removePack(sectors: readonly string[]): Promise<void> {
  await forgetPack();
  await lookAtPack(sectors);
}
