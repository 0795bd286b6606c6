import type { ClassVisit } from '@ville-usine/shared/class-visit/class-visit-http';
import type { VisitContent } from '@ville-usine/shared/class-visit/ready-made';
import { type VisitFaults, visitFaults } from '@ville-usine/shared/class-visit/visit-faults';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import { useState } from 'react';
import { useStore } from 'zustand';
import { api } from '../net/api.ts';
import { draft } from '../net/draft.ts';
import { newKey } from '../net/new-key.ts';
import type { Failure, Result } from '../net/result.ts';
import { fieldsOf, newFields, planOf, readFields, type VisitFields } from './visit-form.ts';

/** A visit that is there and the secret that opened it. */
export type Opened = { visit: ClassVisit; token: string };

/** The secret of the visit that is being made: kept until the server has it, so that asking again makes no second one. */
const SECRET = 'class-visit-secret';

async function make(plan: VisitPlan): Promise<Result<Opened>> {
  const secret = draft(SECRET).getState();
  const token = secret.text || newKey();
  secret.write(token);
  const answer = await api('POST /api/class-visits', { body: { token, plan } });
  if (answer.ok || answer.error.code === 'visit-unknown') secret.sent(token);
  return answer.ok ? { ok: true, value: { visit: answer.value.visit, token } } : answer;
}

async function change(token: string, plan: VisitPlan): Promise<Result<Opened>> {
  const answer = await api('POST /api/class-visits/change', { body: { token, plan } });
  return answer.ok ? { ok: true, value: { visit: answer.value.visit, token } } : answer;
}

/** The form of a class visit, kept on the device until the server has it. */
export function useClassVisit(content: VisitContent, opened: Opened | null, keep: (opened: Opened) => void) {
  const [fresh] = useState(() => newFields(content));
  const kept = useStore(draft(`class-visit:${opened?.visit.id ?? 'new'}`));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const saved = opened ? fieldsOf(opened.visit.plan) : null;
  const fields = readFields(kept.text) ?? saved ?? fresh;
  const plan = planOf(fields);
  const isChanged = !opened || JSON.stringify(plan) !== JSON.stringify(planOf(saved!));
  const found = visitFaults(plan, Date.now());
  const { stops } = found;
  // How the time adds up is seen at once; the rest once one has tried.
  const faults: VisitFaults = tried ? found : stops === 'visit-long' ? { stops } : {};

  /** Sends it; false where something is wrong, which is said then. */
  async function send(): Promise<boolean> {
    setTried(true);
    setFailure(null);
    if (busy || Object.keys(found).length > 0) return false;
    setBusy(true);
    const answer = await (opened ? change(opened.token, plan) : make(plan));
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.error);
      return false;
    }
    kept.write('');
    setTried(false);
    keep(answer.value);
    return true;
  }

  return {
    fields,
    plan,
    faults,
    failure,
    busy,
    isChanged,
    isKept: kept.keptAt !== null && kept.text !== '',
    set: (change: Partial<VisitFields>) => kept.write(JSON.stringify({ ...fields, ...change })),
    send,
  };
}

export type VisitForm = ReturnType<typeof useClassVisit>;
