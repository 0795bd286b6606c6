import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { useEffect, useRef } from 'react';
import { stepBack, stepOn, wayOf } from './round-steps.ts';
import { orderRound } from './use-round-lead.ts';

/** After a change of what is shown a key does nothing for this long, milliseconds: a press too many leads nowhere. */
const STILL_MS = 700;

function kindOf(target: EventTarget | null): 'key' | 'field' | 'page' {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('[role="dialog"], input, select, textarea')) return 'field';
  return target.closest('button, a, summary') ? 'key' : 'page';
}

/** Leads the round by the keys of a keyboard or of a presenter's remote, from wherever the focus is on the page. */
export function useRoundRemote(round: RoundNow | null, ready: boolean): void {
  const since = useRef(0);
  const where = round && `${round.id} ${round.phase} ${round.index}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew from each change of what is shown
  useEffect(() => {
    since.current = performance.now();
  }, [where]);
  useEffect(() => {
    if (!round || !ready) return;
    const press = (event: KeyboardEvent) => {
      const way = wayOf({ key: event.key, repeat: event.repeat, on: kindOf(event.target) });
      if (!way || event.ctrlKey || event.altKey || event.metaKey) return;
      const order = way === 'on' ? stepOn(round).order : stepBack(round);
      event.preventDefault();
      if (order && performance.now() - since.current >= STILL_MS) void orderRound(round, order);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [round, ready]);
}
