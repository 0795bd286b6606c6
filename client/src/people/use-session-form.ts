import { type PlanFaults, planFaults } from '@ville-usine/shared/live/plan-faults';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useEdition } from '../content/edition-store.ts';
import { draft } from '../net/draft.ts';
import { staffOwner } from '../net/owner.ts';
import { request } from '../net/request.ts';
import type { Failure } from '../net/result.ts';
import { connect } from '../net/socket.ts';
import { emptyFields, fieldsOf, planOf, type SessionFields } from './session-form.ts';

/** The fields of a session's form, kept on the device as one types until they have been sent. */
export function useSessionForm(session: LiveSession | null) {
  const kept = useStore(draft(`session-form:${session?.id ?? 'new'}`, staffOwner));
  const sector = useEdition()?.sectors[0]?.id ?? 'metallurgie';
  const [start] = useState(() => (session ? fieldsOf(session) : emptyFields(sector)));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const fields = read(kept.text) ?? start;
  const saved = session ? JSON.stringify(planOf(start)) : null;
  const of = read(kept.text)?.of ?? null;
  const plan = planOf(fields);
  const faults: PlanFaults = tried ? planFaults(plan) : {};

  return {
    fields,
    faults,
    failure,
    /** True where the session has been changed since this draft of it was begun. */
    older: of !== null && saved !== null && of !== saved,
    /** True once all that was typed is on the device. */
    isKept: kept.text !== '' && kept.keptAt !== null,
    /** False until what was kept has been looked up. */
    ready: kept.loaded,
    set(change: Partial<SessionFields>) {
      const next = { ...fields, ...change, of: of ?? saved };
      // Approval is off for adults only: another audience brings it back.
      kept.write(JSON.stringify(next.audience === 'adults' ? next : { ...next, moderation: 'before' }));
    },
    keepDraft: () => kept.write(JSON.stringify({ ...fields, of: saved })),
    dropDraft: () => kept.write(''),
    /** True once it is on the server; else the faults or the failure say why not. */
    async send(): Promise<boolean> {
      setTried(true);
      if (Object.keys(planFaults(plan)).length > 0) return false;
      await connect('staff');
      const answer = session
        ? await request('session:edit', { sessionId: session.id, plan })
        : await request('session:create', { key: fields.key, plan });
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) kept.write('');
      return answer.ok;
    },
  };
}

/** What is kept: the fields, and the plan that the session had as they were begun. */
type Draft = SessionFields & { of?: string | null };

/** A draft of an older form counts as none. */
function read(text: string): Draft | null {
  if (text === '') return null;
  try {
    return { ...emptyFields('metallurgie'), ...(JSON.parse(text) as Draft) };
  } catch {
    return null;
  }
}
