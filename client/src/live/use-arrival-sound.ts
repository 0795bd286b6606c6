import { useCallback, useEffect, useRef, useState } from 'react';
import { mayRing, ring } from './new-question-sound.ts';

/**
 * A soft sound when a question comes into the queue. Off at every opening of the page: the click that switches it on
 * is the leave that browsers ask for.
 */
export function useArrivalSound(ids: readonly string[]) {
  const [on, setOn] = useState(false);
  const context = useRef<AudioContext | null>(null);
  const known = useRef<ReadonlySet<string> | null>(null);
  const rang = useRef<number | null>(null);
  const acted = useRef<number | null>(null);
  useEffect(() => {
    const note = () => {
      acted.current = performance.now();
    };
    for (const name of ['keydown', 'pointerdown']) document.addEventListener(name, note, true);
    return () => {
      for (const name of ['keydown', 'pointerdown']) document.removeEventListener(name, note, true);
      void context.current?.close();
    };
  }, []);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(ids);
    if (!on || before === null || !context.current || ids.every((id) => before.has(id))) return;
    const nowMs = performance.now();
    const visible = document.visibilityState === 'visible';
    if (!mayRing({ nowMs, rangMs: rang.current, actedMs: acted.current, visible })) return;
    rang.current = nowMs;
    ring(context.current);
  }, [ids, on]);
  const toggle = useCallback(() => {
    setOn((was) => !was);
    context.current ??= new AudioContext({ latencyHint: 'balanced' });
    void context.current.resume();
  }, []);
  return { on, toggle };
}

export type ArrivalSound = ReturnType<typeof useArrivalSound>;
