import { api } from '../net/api.ts';
import { pathHere } from '../net/base.ts';
import { useConnection } from '../net/connection.ts';
import { listen } from '../net/socket.ts';
import { useEditionStore } from './edition-store.ts';
import { renewPart } from './page-edition.ts';

/** Reads the edition again; the page keeps what it shows unless there is another version. */
export async function renewEdition(): Promise<void> {
  if (useEditionStore.getState().status !== 'loaded') return renewPart(pathHere());
  const answer = await api('GET /api/edition');
  if (!answer.ok || answer.value.version === useEditionStore.getState().edition?.version) return;
  useEditionStore.setState({ status: 'loaded', edition: answer.value });
}

/**
 * Keeps an open page at what the server shows. Over a line it is told; what it missed while cut off it asks for once back. A page
 * without a line asks when somebody comes back to it.
 */
export function followEdition(): void {
  let stop = () => {};
  const hear = () => {
    stop();
    stop = listen('edition:changed', () => void renewEdition());
  };
  hear();
  useConnection.subscribe(({ connects }, was) => {
    if (connects === was.connects) return;
    hear();
    if (was.connects > 0) void renewEdition();
  });
  window.addEventListener('focus', () => {
    if (useConnection.getState().state !== 'online') void renewEdition();
  });
}
