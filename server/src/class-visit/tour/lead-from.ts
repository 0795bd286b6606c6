import type { AppSocket } from '../../ops/app-socket.ts';

/** Whether two of a guide's pages are on one machine: of one visitor, or of one browser by the key it made itself. */
function isSameMachine({ data: a }: AppSocket, { data: b }: AppSocket): boolean {
  const device = a.guides?.device;
  return a.person.id === b.person.id || (device !== undefined && device === b.guides?.device);
}

/**
 * Puts a page in front of a class's guides, of which the last leads. Where another machine led until now, that one's pages
 * hear that they do no more, and the others of this one that they do.
 */
export function leadFrom(guides: readonly AppSocket[], socket: AppSocket): AppSocket[] {
  const before = guides.at(-1);
  const after = [...guides.filter((one) => one !== socket), socket];
  if (!before || isSameMachine(before, socket)) return after;
  for (const one of after)
    if (isSameMachine(one, before)) one.emit('guide:taken');
    else if (one !== socket && isSameMachine(one, socket)) one.emit('guide:leads');
  return after;
}
