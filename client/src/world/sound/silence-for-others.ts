import { type OwnerStore, visitorOwner } from '../../net/owner.ts';
import { useSettings } from '../settings-store.ts';

/** Whoever comes to this computer next starts in silence: it was not they who allowed sound. Gives the way to stop. */
export function silenceForOthers(owner: OwnerStore = visitorOwner): () => void {
  return owner.subscribe(({ before }) => {
    if (before === null) useSettings.setState({ sound: false });
  });
}
