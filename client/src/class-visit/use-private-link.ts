import { useCallback, useEffect, useState } from 'react';
import { api } from '../net/api.ts';
import { inEdition } from '../net/base.ts';
import type { Failure } from '../net/result.ts';
import type { Opened } from './use-class-visit.ts';

type LinkState =
  | { is: 'new' }
  | { is: 'opening' }
  | { is: 'failed'; failure: Failure }
  | { is: 'there'; opened: Opened };

const secretHere = () => window.location.hash.slice(1);

/** The visit that the secret behind the hash opens; without one a visit that is still to be made. */
export function usePrivateLink() {
  const [state, setState] = useState<LinkState>(() => ({ is: secretHere() === '' ? 'new' : 'opening' }));

  const open = useCallback(async () => {
    const token = secretHere();
    if (token === '') return setState({ is: 'new' });
    setState({ is: 'opening' });
    const answer = await api('POST /api/class-visits/open', { body: { token } });
    // Another link may have been opened meanwhile.
    if (token !== secretHere()) return;
    setState(
      answer.ok
        ? { is: 'there', opened: { visit: answer.value.visit, token } }
        : { is: 'failed', failure: answer.error },
    );
  }, []);
  useEffect(() => {
    void open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [open]);

  /** A visit made or changed: the address becomes its private link. */
  const keep = useCallback((opened: Opened) => {
    window.history.replaceState(null, '', inEdition(`/classe#${opened.token}`));
    setState({ is: 'there', opened });
  }, []);
  return { state, keep, again: () => void open() };
}
