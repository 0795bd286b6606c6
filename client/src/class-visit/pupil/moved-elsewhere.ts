import { useConnection } from '../../net/connection.ts';
import { visitorOwner } from '../../net/owner.ts';
import { connect, type LiveSocket } from '../../net/socket.ts';
import { useVisit } from '../../people/visit-store.ts';
import { useMoved } from './use-in-class.ts';

/** As much of the page's line as says why it broke. */
export type HungUp = Pick<LiveSocket, 'on'>;

/**
 * Notices that a pupil's key was typed at another machine: the server hangs up on this page while it goes on itself, and
 * then no longer knows the page's cookie. A server that restarts, or a line that breaks, does not do both.
 */
export function watchLine(line: HungUp): void {
  let dismissed: string | null = null;
  line.on('disconnect', (reason) => {
    const { visitor } = useVisit.getState();
    const alone = reason === 'io server disconnect' && !useConnection.getState().closing;
    dismissed = alone && visitor?.classId ? visitor.id : null;
  });
  line.on('connect', () => {
    dismissed = null;
  });
  visitorOwner.subscribe(({ before }) => {
    if (dismissed !== null && before === dismissed) useMoved.setState({ moved: true });
    dismissed = null;
  });
}

let watching = false;

/** The same for this page's own line, once. */
export function watchMoved(): void {
  if (watching) return;
  watching = true;
  void connect('visitor').then(watchLine);
}
