import type { VisitReply } from '@ville-usine/shared/http';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { api } from './api.ts';
import { BASE, keptAs } from './base.ts';
import { type Kept, kept } from './kept.ts';
import { moveKept } from './move-kept.ts';
import { newKey } from './new-key.ts';
import type { Result } from './result.ts';

/** To whom what is kept on this device belongs. `before`: the id the same person had until the last change. */
export type Owner = { id: string; before: string | null };
export type OwnerStore = StoreApi<Owner>;

const COOKIE = 'vu_qui';
const UNKNOWN = 'tab-';
const UNKNOWN_KEPT_AS = keptAs('ville-usine:tab');

/**
 * The visit's own cookie is out of reach of scripts; this one, with the id alone, lives exactly as long. So a
 * page that starts without the network still knows whose texts it may show, and a new pupil at the same computer
 * is somebody else.
 */
function visitorInCookie(): string | null {
  const found = globalThis.document?.cookie.match(/(?:^|; )vu_qui=([\w-]+)/);
  return found?.[1] ?? null;
}

/** True where this browser had a visitor before this page was opened, as a school's computer left open has. */
export const hadVisitor = visitorInCookie() !== null;

/** Until the server has said who this is, things belong to this tab, and then to that visitor. */
function thisTab(): string {
  const fresh = UNKNOWN + newKey();
  try {
    const known = sessionStorage.getItem(UNKNOWN_KEPT_AS);
    if (!known) sessionStorage.setItem(UNKNOWN_KEPT_AS, fresh);
    return known ?? fresh;
  } catch {
    return fresh;
  }
}

/** Whose questions and drafts this page shows and sends. */
export const visitorOwner: OwnerStore = createStore(() => ({
  id: visitorInCookie() ?? thisTab(),
  before: null,
}));

/** Whose answers: the staff of this page, `''` while nobody has been named. */
export const staffOwner: OwnerStore = createStore(() => ({ id: '', before: null }));

/** The id the server gave this visitor; undefined until it has been heard once. */
export function knownVisitor(): string | undefined {
  const { id } = visitorOwner.getState();
  return id.startsWith(UNKNOWN) ? undefined : id;
}

/** Is this still the same person, perhaps under a new id? */
export function stillOwns(owner: OwnerStore, id: string): boolean {
  const now = owner.getState();
  return now.id === id || now.before === id;
}

/** This visit goes on at another machine: what was kept here stays its own, and whoever comes next begins with nothing. */
export const leaveOwner = (owner = visitorOwner): void =>
  owner.setState({ id: UNKNOWN + newKey(), before: null });

let turn: Promise<void> = Promise.resolve();

/**
 * Notes whom the server takes this browser for. A visit opened this moment is the same person's, whose last one
 * the server no longer knows: their things come along. Any other visitor is another person: they stay behind.
 */
export function noteVisitor(
  { visitor, opened }: VisitReply,
  owner = visitorOwner,
  on: Kept = kept,
): Promise<void> {
  turn = turn.then(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain HTTP, which schools use
    if (globalThis.document) document.cookie = `${COOKIE}=${visitor.id}; path=${BASE || '/'}; SameSite=Lax`;
    const { id } = owner.getState();
    if (id === visitor.id) return;
    const same = opened === true || id.startsWith(UNKNOWN);
    if (same) await moveKept(on, id, visitor.id);
    owner.setState({ id: visitor.id, before: same ? id : null });
  });
  return turn;
}

/** Someone else sits here now: their own visit. What the last one wrote stays theirs, unseen, on the device. */
export async function askNextVisit(): Promise<Result<VisitReply>> {
  const answer = await api('POST /api/visit/next', { body: {} });
  if (answer.ok) await noteVisitor(answer.value);
  return answer;
}

/** Opens the visit, or finds the one this browser has; from then on the page is that visitor's. */
export async function askVisit(): Promise<Result<VisitReply>> {
  const answer = await api('POST /api/visit', { body: {} });
  if (answer.ok) await noteVisitor(answer.value);
  return answer;
}
