import type { VisitReply } from '@ville-usine/shared/http';
import type { Helmet, PersonLook, Vest, Visitor } from '@ville-usine/shared/people/person';
import { create } from 'zustand';
import { api } from '../net/api.ts';
import { askVisit, visitorOwner } from '../net/owner.ts';
import type { Failure, Result } from '../net/result.ts';

type VisitState = {
  /** `away`: the server has not answered; the visit opens at the next try. */
  status: 'closed' | 'opening' | 'open' | 'away';
  visitor: Visitor | null;
  classLabel: string | null;
  classKey: string | null;
};

/** Who this visitor is: a pseudonym from the server and a look. */
export const useVisit = create<VisitState>(() => ({
  status: 'closed',
  visitor: null,
  classLabel: null,
  classKey: null,
}));

/** Notes what the server said of this visitor. */
export function keepVisit({ visitor, classLabel, classKey = null }: VisitReply): void {
  useVisit.setState({ status: 'open', visitor, classLabel, classKey });
}

/** Opens the visit, or finds the one this browser already has. Safe to call again at any time. */
export async function openVisit(): Promise<Visitor | null> {
  const { visitor, status } = useVisit.getState();
  if (status === 'open') return visitor;
  useVisit.setState({ status: 'opening' });
  const answer = await askVisit();
  if (answer.ok) keepVisit(answer.value);
  else useVisit.setState({ status: 'away' });
  return answer.ok ? answer.value.visitor : null;
}

/** Puts on another helmet, vest or look: at once here, then on the server. */
export async function dress(wish: { helmet?: Helmet; vest?: Vest; look?: PersonLook }): Promise<void> {
  const visitor = await openVisit();
  if (!visitor) return;
  useVisit.setState({ visitor: { ...visitor, ...wish } });
  const answer = await api('PATCH /api/visit', { body: wish });
  if (answer.ok) keepVisit(answer.value);
}

/** Joins the class of a code on the board; gives back what went wrong, or null. */
export async function joinClass(code: string): Promise<Failure | null> {
  await openVisit();
  const answer = await api('POST /api/visit/class', { body: { code } });
  if (!answer.ok) return answer.error;
  keepVisit(answer.value);
  return null;
}

/** Enters a session for adults by the secret of its link; gives back the session, or what went wrong. */
export async function enterAsAdult(token: string): Promise<Result<string>> {
  await openVisit();
  const answer = await api('POST /api/adults', { body: { token } });
  if (!answer.ok) return answer;
  keepVisit(answer.value);
  return { ok: true, value: answer.value.sessionId };
}

// The server takes this browser for someone else (another visit was opened in it): their name, not the last one's.
visitorOwner.subscribe(({ id }) => {
  const { visitor } = useVisit.getState();
  if (!visitor || visitor.id === id) return;
  useVisit.setState({ status: 'closed', visitor: null, classLabel: null, classKey: null });
  void openVisit();
});
