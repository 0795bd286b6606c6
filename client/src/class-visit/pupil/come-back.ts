import { readPupilKey } from '@ville-usine/shared/class-visit/pupil-key';
import { api } from '../../net/api.ts';
import { noteVisitor } from '../../net/owner.ts';
import type { Failure } from '../../net/result.ts';
import { reopen } from '../../net/socket.ts';
import { keepVisit, openVisit } from '../../people/visit-store.ts';

/** Is oneself again in one's class by its code and one's own key; gives back what went wrong, or null. */
export async function comeBack(code: string, typed: string): Promise<Failure | null> {
  const key = readPupilKey(typed);
  // No key at all: the server need not count it as a try.
  if (!key) return { code: 'key-unknown', sentence: '' };
  await openVisit();
  const answer = await api('POST /api/visit/key', { body: { code, key } });
  if (!answer.ok) return answer.error;
  keepVisit(answer.value);
  await noteVisitor(answer.value);
  await reopen();
  return null;
}
