import { useConnection } from '../../../net/connection.ts';
import { useTour } from '../../tour/tour-store.ts';

/** The connection on which this page last joined its class: an answer on another one is a stranger's. */
let joinedOn = useTour.getState().joins > 0 ? useConnection.getState().connects : -1;

useTour.subscribe((now, was) => {
  if (now.joins !== was.joins) joinedOn = useConnection.getState().connects;
});

/** Is this page in its class's visit at this moment? */
export function isJoined(): boolean {
  const { state, connects } = useConnection.getState();
  return state === 'online' && joinedOn === connects;
}

/** Resolves once it is. */
export function whenJoined(): Promise<void> {
  if (isJoined()) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (!isJoined()) return;
      stopTour();
      stopLine();
      resolve();
    };
    const stopTour = useTour.subscribe(look);
    const stopLine = useConnection.subscribe(look);
  });
}
