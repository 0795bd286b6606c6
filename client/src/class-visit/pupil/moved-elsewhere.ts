import { leaveOwner } from '../../net/owner.ts';
import { connect, listen } from '../../net/socket.ts';
import { useMoved } from './use-in-class.ts';

let watching = false;

/** Hears from the server that this pupil's key was typed at another machine; nothing else is taken for it. */
export function watchMoved(): void {
  if (watching) return;
  watching = true;
  void connect('visitor');
  listen('visit:elsewhere', () => {
    leaveOwner();
    useMoved.setState({ moved: true });
  });
}
