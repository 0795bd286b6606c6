import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { useEffect, useState } from 'react';
import { joinSession } from './live-store.ts';

/** Several sessions joined at once, as staff; each by its id as soon as it is known. Changes of one moment draw once. */
export function useFollowedSessions(ids: readonly string[]): ReadonlyMap<string, LiveSnapshot> {
  const [snapshots, setSnapshots] = useState<ReadonlyMap<string, LiveSnapshot>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    const latest = new Map<string, LiveSnapshot>();
    let drawing = 0;
    const draw = () => {
      drawing = 0;
      setSnapshots(new Map(latest));
    };
    const soon = () => {
      // A page in the background draws no frame, and yet counts in its title.
      drawing ||= window.setTimeout(draw, 30);
    };
    const stops = (key === '' ? [] : key.split(' ')).map((id) =>
      joinSession(id, 'staff', ({ snapshot }) => {
        if (!snapshot || latest.get(id) === snapshot) return;
        latest.set(id, snapshot);
        soon();
      }),
    );
    draw();
    return () => {
      window.clearTimeout(drawing);
      for (const stop of stops) stop();
    };
  }, [key]);
  return snapshots;
}
