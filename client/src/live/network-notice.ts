import { useEffect } from 'react';
import { create } from 'zustand';
import { useConnection } from '../net/connection.ts';
import { flushOutboxes, waiting } from './outboxes.ts';

/** How long the good news stays, in milliseconds. */
const BACK_MS = 4_000;

export type NetworkNotice =
  | null
  | { kind: 'lost'; since: number }
  | { kind: 'closing' }
  | { kind: 'back'; sent: boolean };

/** What is worth saying about the network; nothing while all is well. */
const useNoticeStore = create<{ notice: NetworkNotice }>(() => ({ notice: null }));
let owed = 0;

function follow(): void {
  const { state, since, closing, connects } = useConnection.getState();
  const { notice } = useNoticeStore.getState();
  if (state === 'offline') {
    if (notice?.kind !== 'lost') {
      owed = waiting();
      useNoticeStore.setState({ notice: { kind: 'lost', since } });
    }
  } else if (closing && notice === null) useNoticeStore.setState({ notice: { kind: 'closing' } });
  else if (state === 'online' && (notice?.kind === 'lost' || notice?.kind === 'closing')) {
    if (connects > 1 || owed > 0) void comeBack();
    else useNoticeStore.setState({ notice: null });
  }
}

async function comeBack(): Promise<void> {
  const sent = Math.max(owed, waiting()) > 0;
  await flushOutboxes();
  if (useConnection.getState().state !== 'online') return;
  const notice: NetworkNotice = { kind: 'back', sent: sent && waiting() === 0 };
  owed = 0;
  useNoticeStore.setState({ notice });
  setTimeout(
    () => useNoticeStore.getState().notice === notice && useNoticeStore.setState({ notice: null }),
    BACK_MS,
  );
}

useConnection.subscribe(follow);

export function useNetworkNotice(): NetworkNotice {
  useEffect(follow, []);
  return useNoticeStore((store) => store.notice);
}
