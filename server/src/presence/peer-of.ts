import type { Person } from '@ville-usine/shared/people/person';
import type { Peer } from '@ville-usine/shared/presence/peer';

/** How a person appears to the others in a zone. Staff are known by fixed colours and their stage name. */
export function peerOf(person: Person, slot: number): Peer {
  if (person.kind === 'visitor') {
    const { pseudonym, helmet, vest, look } = person;
    return { slot, pseudonym, helmet, vest, look, kind: 'visitor' };
  }
  return person.role === 'professional'
    ? { slot, pseudonym: person.name, helmet: 'white', vest: 'orange', look: null, kind: 'professional' }
    : { slot, pseudonym: person.name, helmet: 'blue', vest: 'lime', look: null, kind: 'moderator' };
}
