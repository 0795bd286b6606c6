import type { Staff } from '@ville-usine/shared/people/person';
import { useEffect, useState } from 'react';
import { api } from '../net/api.ts';
import { staffOwner } from '../net/owner.ts';

export type StaffState =
  | { status: 'loading' }
  | { status: 'unreachable' }
  | { status: 'none' }
  | { status: 'here'; staff: Staff };

const AGAIN_MS = 4_000;

/** Whom the staff cookie of this browser names; asked again while the server does not answer. */
export function useStaff(): StaffState {
  const [state, setState] = useState<StaffState>({ status: 'loading' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const look = async () => {
      const answer = await api('GET /api/staff');
      if (gone) return;
      if (answer.ok) {
        const { staff } = answer.value;
        staffOwner.setState({ id: staff?.id ?? '', before: null });
        setState(staff ? { status: 'here', staff } : { status: 'none' });
      } else if (answer.error.code === 'offline') {
        setState({ status: 'unreachable' });
        timer = setTimeout(look, AGAIN_MS);
      } else setState({ status: 'none' });
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return state;
}
