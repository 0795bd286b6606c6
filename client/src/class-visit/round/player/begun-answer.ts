import { create } from 'zustand';
import { whenOnline } from '../../../net/connection.ts';
import { begunDrafts, draft, useDraft } from '../../../net/draft.ts';
import { stillOwns, visitorOwner } from '../../../net/owner.ts';
import { type Failure, isPassing } from '../../../net/result.ts';
import { answerOf, type Draft } from '../../../quiz/draft.ts';
import { roundAsks, useRound } from '../round-store.ts';
import { isJoined, whenJoined } from './joined.ts';
import { type Begun, begunFrom, leavesAtOnce } from './step-player.ts';

/** One question of one round. */
export type Asked = { roundId: string; index: number };

const ALL = 'round:';
const nameOf = ({ roundId, index }: Asked) => `${ALL}${roundId}:${index}`;

/** The last answer that came too late, until the next question; only `begun-answer` writes it. */
export const useLate = create<{ late: (Asked & { failure: Failure }) | null }>(() => ({ late: null }));

/** What one has begun to answer until the server has taken it, and whether this device keeps it already. */
export function useBegun(asked: Asked): { begun: Begun | null; kept: boolean } {
  const { text, keptAt } = useDraft(nameOf(asked));
  return { begun: begunFrom(text), kept: keptAt !== null };
}

/** Keeps what is chosen; where a touch is the whole answer it leaves at once. */
export function choose(asked: Asked, chosen: Draft): void {
  keep(asked, { draft: chosen, sent: leavesAtOnce(chosen.kind) });
}

/** Lets an answer go. */
export const letGo = (asked: Asked, chosen: Draft): void => keep(asked, { draft: chosen, sent: true });

function keep(asked: Asked, begun: Begun): void {
  draft(nameOf(asked)).getState().write(JSON.stringify(begun));
  if (begun.sent) void send(asked);
}

const underway = new Set<string>();

/** Sends until the server has spoken; what was chosen meanwhile follows. */
async function send(asked: Asked): Promise<void> {
  const name = nameOf(asked);
  if (underway.has(name)) return;
  underway.add(name);
  try {
    while (await sendOnce(asked, name));
  } finally {
    underway.delete(name);
  }
}

/** True while there is something left to send. */
async function sendOnce(asked: Asked, name: string): Promise<boolean> {
  const { id } = visitorOwner.getState();
  await whenJoined();
  const { text, sent } = draft(name).getState();
  const begun = begunFrom(text);
  const answer = begun?.sent ? answerOf(begun.draft) : null;
  if (!answer || !stillOwns(visitorOwner, id)) return false;
  const still = () => isJoined() && stillOwns(visitorOwner, id);
  const reply = await roundAsks('round:answer', { ...asked, answer }, { still });
  if (!stillOwns(visitorOwner, id)) return false;
  if (reply.ok) sent(text);
  else if (isPassing(reply.error)) await breathe(reply.error);
  else {
    sent(text);
    useLate.setState({ late: { ...asked, failure: reply.error } });
  }
  return true;
}

async function breathe({ retryAfter = 1 }: Failure): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, retryAfter * 1_000));
  await whenOnline(60_000);
}

/** After a reload: what was let go is sent on, and what belongs to no question any more is forgotten. */
export async function takeUpBegun(roundId: string): Promise<void> {
  for (const name of await begunDrafts(ALL)) {
    const [, id = '', at = ''] = name.split(':');
    const store = draft(name);
    await loaded(store);
    const index = Number(at);
    const begun = begunFrom(store.getState().text);
    if (id !== roundId || !begun) store.getState().write('');
    else if (begun.sent) void send({ roundId, index });
    else if (index !== useRound.getState().round?.index) store.getState().write('');
  }
}

const loaded = (store: ReturnType<typeof draft>) =>
  new Promise<void>((resolve) => {
    if (store.getState().loaded) return resolve();
    const stop = store.subscribe((now) => {
      if (!now.loaded) return;
      stop();
      resolve();
    });
  });
