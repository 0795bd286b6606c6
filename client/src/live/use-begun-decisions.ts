import { useEffect, useState } from 'react';
import { begunDrafts } from '../net/draft.ts';
import { staffOwner } from '../net/owner.ts';

/** For which questions a rewording or refusal was begun on this device: `session:question`; read again after each act. */
export function useBegunDecisions(after: string): ReadonlySet<string> {
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: an act is a reason to look.
  useEffect(() => {
    let gone = false;
    const kinds = ['reword:', 'refusal:'].map(async (kind) =>
      (await begunDrafts(kind, staffOwner)).map((name) => name.slice(kind.length)),
    );
    void Promise.all(kinds).then((names) => {
      if (!gone) setBegun(new Set(names.flat()));
    });
    return () => {
      gone = true;
    };
  }, [after]);
  return begun;
}
