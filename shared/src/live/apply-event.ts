import { type Caption, withCaption } from './caption.ts';
import type { LiveSnapshot, Logged } from './event.ts';

/**
 * The next state of a live session from the one at hand and one log entry. Pure; an unchanged state is the same
 * object. An entry already known changes nothing; an entry that comes too early is not applied and `gap` is true:
 * ask `live:sync` from `snapshot.heads`. Entries that arrive while `live:join` is on its way are to be kept and
 * applied to the snapshot it brings.
 */
export function applyLogged(snapshot: LiveSnapshot, entry: Logged): { snapshot: LiveSnapshot; gap: boolean } {
  if (entry.sessionId !== snapshot.session.id) return { snapshot, gap: false };
  const head = snapshot.heads[entry.stream] ?? 0;
  if (entry.seq <= head) return { snapshot, gap: false };
  if (entry.seq > head + 1) return { snapshot, gap: true };
  const heads = { ...snapshot.heads, [entry.stream]: entry.seq };
  return { snapshot: { ...applyEvent(snapshot, entry.event), heads }, gap: false };
}

function applyEvent(snapshot: LiveSnapshot, event: Logged['event']): LiveSnapshot {
  const { questions, own, desk, classroom } = snapshot;
  switch (event.kind) {
    case 'question':
      return { ...snapshot, questions: upsert(questions, event.question) };
    case 'retracted':
      return { ...snapshot, questions: questions.filter((question) => question.id !== event.id) };
    case 'session':
      return { ...snapshot, session: event.session };
    case 'slots':
      return { ...snapshot, slotsTaken: event.taken };
    case 'votes':
      return {
        ...snapshot,
        questions: withVotes(questions, event.id, event.votes),
        own: withVotes(own, event.id, event.votes),
        desk: desk && { ...desk, questions: withVotes(desk.questions, event.id, event.votes) },
        ...(classroom && {
          classroom: { questions: withVotes(classroom.questions, event.id, event.votes) },
        }),
      };
    case 'own-question':
      return { ...snapshot, own: upsertCounted(own, event.question) };
    case 'blocked':
      return { ...snapshot, blocked: event.block };
    case 'desk-question':
      return {
        ...snapshot,
        desk: desk && { ...desk, questions: upsertCounted(desk.questions, event.question) },
      };
    case 'class-question':
      return {
        ...snapshot,
        ...(classroom && { classroom: { questions: upsertCounted(classroom.questions, event.question) } }),
      };
    case 'journal':
      return { ...snapshot, desk: desk && { ...desk, journal: upsert(desk.journal, event.entry) } };
    case 'poll':
      return { ...snapshot, room: { ...snapshot.room, polls: upsert(snapshot.room.polls, event.poll) } };
    case 'spotlight':
      return { ...snapshot, room: { ...snapshot.room, spotlight: event.spotlight } };
    case 'caption':
      return withCaptions(snapshot, withCaption(snapshot.room.captions, event.caption));
    case 'caption-removed':
      return withCaptions(
        snapshot,
        snapshot.room.captions.filter(({ id }) => id !== event.id),
      );
  }
}

function withCaptions(snapshot: LiveSnapshot, captions: Caption[]): LiveSnapshot {
  return { ...snapshot, room: { ...snapshot.room, captions } };
}

function upsert<T extends { id: string }>(list: T[], item: T): T[] {
  const at = list.findIndex((one) => one.id === item.id);
  return at < 0 ? [...list, item] : list.with(at, item);
}

/**
 * Votes travel in the public log, in no order against the others; they only grow, so the larger is the later. Only
 * where a merge was done or undone is the new count the right one, whichever it is.
 */
function upsertCounted<T extends { id: string; votes: number; gathers?: number }>(list: T[], item: T): T[] {
  const known = list.find((one) => one.id === item.id);
  const counts = known && known.gathers === item.gathers && known.votes > item.votes;
  return upsert(list, counts ? { ...item, votes: known.votes } : item);
}

function withVotes<T extends { id: string; votes: number }>(list: T[], id: string, votes: number): T[] {
  const at = list.findIndex((one) => one.id === id);
  const question = list[at];
  return question === undefined || question.votes >= votes ? list : list.with(at, { ...question, votes });
}
