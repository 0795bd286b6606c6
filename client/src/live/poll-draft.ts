import type { PollText } from '@ville-usine/shared/live/poll';
import { useStore } from 'zustand';
import { draft } from '../net/draft.ts';
import { newKey } from '../net/new-key.ts';
import { staffOwner } from '../net/owner.ts';

/** A poll being written, with the key under which it will be opened once. */
export type PollDraft = PollText & { key: string };

function emptyPoll(): PollDraft {
  return { key: newKey(), kind: 'single', question: '', options: ['', ''], shown: true };
}

/** The poll draft in a kept text; an empty one where there is none, or what is there is none. */
export function readPollDraft(text: string): PollDraft {
  try {
    const found = JSON.parse(text) as Partial<PollDraft>;
    return { ...emptyPoll(), ...found };
  } catch {
    return emptyPoll();
  }
}

/** A session's poll as it is being written, each letter kept on the device as an answer's is. */
export function usePollDraft(sessionId: string) {
  const store = draft(`poll:${sessionId}`, staffOwner);
  const { text, keptAt, write, sent } = useStore(store);
  const poll = readPollDraft(text);
  return {
    poll,
    keptAt: text === '' ? null : keptAt,
    change: (change: Partial<PollText>) => write(JSON.stringify({ ...poll, ...change })),
    forget: () => sent(store.getState().text),
  };
}
