import type { Mark, MarkKind } from '@ville-usine/shared/passport/mark';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../net/api.ts';
import { kept } from '../net/kept.ts';
import { visitorOwner } from '../net/owner.ts';
import { openVisit, useVisit } from '../people/visit-store.ts';
import { readBefore } from './read-before.ts';

type MarksState = {
  marks: readonly Mark[];
  /** Questions of one's own, as the server knows them. */
  asked: number;
  answered: number;
};

const NOTHING: MarksState = { marks: [], asked: 0, answered: 0 };

/** What this visitor noted in their passport: on this device, and for a pupil of a class on the server as well. */
export const useMarks = create<MarksState>(() => NOTHING);

/** Several marks of one moment travel together, milliseconds. */
const TOGETHER_MS = 800;
/** A server that did not answer is asked again after this, milliseconds. */
const AGAIN_MS = 10_000;

/** A key for each mark, so that pages open side by side take nothing from each other; kept and moved as drafts are. */
const prefixOf = (owner: string) => `draft:${owner}:passport:`;

/** What the server has said it keeps, for this visitor. */
let keptThere = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

const nameOf = ({ kind, of }: Mark) => `${kind} ${of}`;

function read(name: string): Mark[] {
  const [kind, of] = name.split(' ');
  return kind && of ? [{ kind: kind as MarkKind, of }] : [];
}

function keepHere(marks: readonly Mark[]): void {
  const { id } = visitorOwner.getState();
  const at = new Date().toISOString();
  for (const mark of marks) void kept.set(prefixOf(id) + nameOf(mark), { text: nameOf(mark), at });
}

async function loadHere(): Promise<void> {
  const { id } = visitorOwner.getState();
  const found = await kept.list<{ text: string }>(prefixOf(id));
  if (visitorOwner.getState().id !== id) return;
  if (add(found.flatMap(([, { text }]) => read(text))).length > 0) sendSoon(TOGETHER_MS);
}

/** Adds what is not there yet; gives what was added. */
function add(marks: readonly Mark[]): Mark[] {
  const { marks: before } = useMarks.getState();
  const there = new Set(before.map(nameOf));
  const more = marks.filter((mark) => !there.has(nameOf(mark)));
  if (more.length > 0) useMarks.setState({ marks: [...before, ...more] });
  return more;
}

/** Notes something in the passport: at once here, kept on the device, sent when there is a class and a network. */
export function note(kind: MarkKind, of: string): void {
  const more = add([{ kind, of }]);
  if (more.length === 0) return;
  keepHere(more);
  sendSoon(TOGETHER_MS);
}

/** Notes something as soon as it is looked at. */
export function useNoted(kind: MarkKind, of: string | undefined): void {
  useEffect(() => {
    if (of !== undefined) note(kind, of);
  }, [kind, of]);
}

function sendSoon(afterMs: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void send(), afterMs);
}

async function send(): Promise<void> {
  const { visitor } = useVisit.getState();
  const waiting = useMarks.getState().marks.filter((mark) => !keptThere.has(nameOf(mark)));
  if (!visitor?.classId || waiting.length === 0) return;
  const answer = await api('POST /api/passport', { body: { marks: waiting } });
  if (useVisit.getState().visitor?.id !== visitor.id) return;
  if (!answer.ok) return sendSoon(AGAIN_MS);
  // What the edition has no more is not kept there, and not sent again.
  for (const mark of waiting) keptThere.add(nameOf(mark));
  know(answer.value);
}

function know({ marks, asked, answered }: MarksState): void {
  for (const mark of marks) keptThere.add(nameOf(mark));
  keepHere(add(marks));
  useMarks.setState({ asked, answered });
}

/** Asks what the server knows, as after a change of machine. */
export async function loadPassport(): Promise<void> {
  const visitor = await openVisit();
  const answer = visitor && (await api('GET /api/passport'));
  if (!answer?.ok || useVisit.getState().visitor?.id !== visitor?.id) return;
  know(answer.value);
  sendSoon(0);
}

void loadHere();
for (const { kind, of } of readBefore()) note(kind, of);

// Another pupil at the same computer has noted nothing yet; the same one under a new id keeps what was noted.
visitorOwner.subscribe(({ id, before }, was) => {
  if (id === was.id) return;
  keptThere = new Set();
  if (before !== was.id) useMarks.setState(NOTHING);
  // What was noted while the rest moved along is kept under the new id too.
  else keepHere(useMarks.getState().marks);
  void loadHere();
});
// Whoever comes into a class has its server keep what they noted before.
useVisit.subscribe(({ visitor }, was) => {
  if (visitor?.classId === was.visitor?.classId) return;
  keptThere = new Set();
  sendSoon(TOGETHER_MS);
});
globalThis.addEventListener?.('online', () => sendSoon(0));
