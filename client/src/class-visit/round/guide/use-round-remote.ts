import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { useEffect, useRef } from 'react';
import { stepBack, stepOn, wayOf } from './round-steps.ts';
import { orderRound } from './use-round-lead.ts';

function kindOf(target: EventTarget | null): 'key' | 'field' | 'page' {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('[role="dialog"], input, select, textarea')) return 'field';
  return target.closest('button, a, summary') ? 'key' : 'page';
}

/** Leads the round by the keys of a keyboard or of a presenter's remote, from wherever the focus is on the page. */
export function useRoundRemote(round: RoundNow | null, ready: boolean): void {
  const underway = useRef('');
  useEffect(() => {
    if (!round || !ready) return;
    const where = `${round.id} ${round.phase} ${round.index}`;
    const press = async (event: KeyboardEvent) => {
      const way = wayOf({ key: event.key, repeat: event.repeat, on: kindOf(event.target) });
      if (!way || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const order = way === 'on' ? stepOn(round).order : stepBack(round);
      // Pressed again before the first press has done anything: once is meant.
      if (!order || underway.current === where) return;
      underway.current = where;
      await orderRound(round, order);
      if (underway.current === where) underway.current = '';
    };
    const heard = (event: KeyboardEvent) => void press(event);
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [round, ready]);
}
