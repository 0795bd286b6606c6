import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { useEffect, useState } from 'react';
import { api } from '../net/api.ts';

/** The questions answered live at this company's stand or in its sessions, newest first. */
export function useAnswered(companyId: string): PublicQuestion[] {
  const [answered, setAnswered] = useState<PublicQuestion[]>([]);
  useEffect(() => {
    let wanted = true;
    void api('GET /api/answered', { query: { company: companyId } }).then((answer) => {
      if (wanted && answer.ok) setAnswered(answer.value.questions);
    });
    return () => {
      wanted = false;
    };
  }, [companyId]);
  return answered;
}
