import type { Peer } from '@ville-usine/shared/presence/peer';
import type { SocketData } from '../ops/app-socket.ts';

/**
 * How a person appears to the others in a zone. Staff are known by fixed colours and their stage name, whoever leads a class
 * by the class's name.
 */
export function peerOf({ person, guides }: Pick<SocketData, 'person' | 'guides'>, slot: number): Peer {
  if (person.kind === 'visitor') {
    const { helmet, vest, look } = person;
    const [pseudonym, kind] = guides
      ? ([guides.name, 'teacher'] as const)
      : ([person.pseudonym, 'visitor'] as const);
    return { slot, pseudonym, helmet, vest, look, kind };
  }
  return person.role === 'professional'
    ? { slot, pseudonym: person.name, helmet: 'white', vest: 'orange', look: null, kind: 'professional' }
    : { slot, pseudonym: person.name, helmet: 'blue', vest: 'lime', look: null, kind: 'moderator' };
}
