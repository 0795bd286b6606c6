import type { ClassVisit } from '@ville-usine/shared/class-visit/class-visit-http';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import { inEdition } from '../../net/base.ts';
import { useConnection } from '../../net/connection.ts';
import type { Failure } from '../../net/result.ts';
import type { As } from '../../net/socket.ts';
import { leadTour } from '../tour/guide-store.ts';

/** A visit that this page leads; `as` whom its line speaks. */
export type Led = { visit: ClassVisit; token: string; as: As };
type BoardLink = { is: 'opening' } | { is: 'failed'; failure: Failure } | ({ is: 'there' } & Led);

/** Makes this browser the teacher's of the class; false where the class's questions do not come to them first. */
async function enterDesk(token: string): Promise<boolean | 'offline'> {
  const answer = await api('POST /api/class-visits/desk', { body: { token } });
  if (!answer.ok) return answer.error.code === 'offline' ? 'offline' : false;
  // Its answer sets the cookie; the page it leads to is not wanted.
  await fetch(inEdition(answer.value.address), { redirect: 'manual' });
  return true;
}

/** As the class's teacher where questions come to them first, unless somebody else of the staff uses this browser. */
async function speaksAs({ plan }: ClassVisit, token: string): Promise<As> {
  if (!plan.options.vouch) return 'visitor';
  const answer = await api('GET /api/staff');
  const role = answer.ok ? answer.value.staff?.role : undefined;
  if (role !== undefined && role !== 'teacher') return 'visitor';
  return (await enterDesk(token).catch(() => false)) === true ? 'staff' : 'visitor';
}

const secretHere = () => window.location.hash.slice(1);

/** Opens the visit of the private link and leads it from this page. */
export function useBoardLink() {
  const [link, setLink] = useState<BoardLink>({ is: 'opening' });
  const open = useCallback(async () => {
    const token = secretHere();
    setLink({ is: 'opening' });
    // The server says of an empty secret, too, that it opens nothing.
    const answer = await api('POST /api/class-visits/open', { body: { token: token || '-' } });
    if (token !== secretHere()) return;
    if (!answer.ok) return setLink({ is: 'failed', failure: answer.error });
    const { visit } = answer.value;
    const as = await speaksAs(visit, token);
    leadTour(token, as);
    setLink({ is: 'there', visit, token, as });
  }, []);
  useEffect(() => {
    void open();
    const anew = () => window.location.reload();
    window.addEventListener('hashchange', anew);
    return () => window.removeEventListener('hashchange', anew);
  }, [open]);
  const token = link.is === 'there' && link.as === 'staff' ? link.token : null;
  useEffect(() => {
    if (token === null) return;
    // The teacher's access ends when the option is taken back: the visit is then led as a visitor's page.
    return useConnection.subscribe(async ({ state }, before) => {
      if (state !== 'offline' || before.state === 'offline') return;
      if ((await enterDesk(token).catch(() => 'offline')) === false) window.location.reload();
    });
  }, [token]);
  return { link, again: () => void open() };
}
