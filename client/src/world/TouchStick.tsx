import { type PointerEvent, useEffect, useRef } from 'react';
import { useWords } from '../words/words.ts';
import { pushes } from './controls/actions.ts';

/** Half the stick's way, CSS pixels. */
const REACH = 46;
/** Pushed further than this one runs. */
const RUNS = 0.96;

/** A stick under the left thumb. Everything it does, the plan's buttons do without dragging. */
export function TouchStick() {
  const t = useWords('world');
  const knob = useRef<HTMLSpanElement>(null);
  const finger = useRef<{ id: number; x: number; y: number } | null>(null);

  const write = (dx: number, dy: number) => {
    const length = Math.hypot(dx, dy);
    const most = Math.min(1, REACH / (length || 1));
    if (knob.current) knob.current.style.transform = `translate(${dx * most}px, ${dy * most}px)`;
    const push = Math.min(1, length / REACH);
    const live = push < 0.14 ? 0 : push;
    pushes.stick.forward = length ? (-dy / length) * live : 0;
    pushes.stick.right = length ? (dx / length) * live : 0;
    pushes.stick.run = length > REACH * 1.5 && push >= RUNS;
  };
  const down = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    finger.current = { id: event.pointerId, x: box.left + box.width / 2, y: box.top + box.height / 2 };
    event.currentTarget.setPointerCapture(event.pointerId);
    write(event.clientX - finger.current.x, event.clientY - finger.current.y);
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerId !== finger.current?.id) return;
    write(event.clientX - finger.current.x, event.clientY - finger.current.y);
  };
  const up = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerId !== finger.current?.id) return;
    finger.current = null;
    write(0, 0);
  };
  // A page that loses the focus may never hear of the finger again.
  useEffect(() => {
    const release = () => {
      finger.current = null;
      if (knob.current) knob.current.style.transform = '';
    };
    window.addEventListener('blur', release);
    return () => window.removeEventListener('blur', release);
  }, []);
  return (
    <div
      className="vu-stick"
      role="img"
      aria-label={t('stick')}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onLostPointerCapture={up}
    >
      <span ref={knob} />
    </div>
  );
}
