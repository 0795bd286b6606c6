import { create } from 'zustand';

/** `connecting` lasts two seconds at most after a loss; then one is told. */
export type ConnectionState = 'connecting' | 'online' | 'offline';

type Connection = {
  state: ConnectionState;
  /** When this state began, in milliseconds since 1970. */
  since: number;
  transport: 'polling' | 'websocket' | null;
  /** True from the server's own announcement that it stops until we are back. */
  closing: boolean;
  /** How often the connection was made; above 1, one came back. */
  connects: number;
};

/** How this page stands with the server. Only `socket.ts` writes it. */
export const useConnection = create<Connection>(() => ({
  state: 'connecting',
  since: Date.now(),
  transport: null,
  closing: false,
  connects: 0,
}));

/** Changes the state and when it began; a state that stays keeps its beginning. */
export function setConnection(state: ConnectionState): void {
  useConnection.setState((was) => (was.state === state ? was : { state, since: Date.now() }));
}

/** Resolves to true once online, or to false after `patienceMs`. */
export function whenOnline(patienceMs: number): Promise<boolean> {
  if (useConnection.getState().state === 'online') return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (online: boolean) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(online);
    };
    const timer = setTimeout(() => end(false), patienceMs);
    const unsubscribe = useConnection.subscribe((now) => now.state === 'online' && end(true));
  });
}
