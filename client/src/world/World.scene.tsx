import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { Component, lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { patiently } from '../net/patiently.ts';
import { frameDrawn } from './frame-drawn.ts';
import { zoneDrawn, zoneFailed } from './go-to.ts';
import { onceWalkable } from './once-walkable.ts';
import { loadZone, type ZoneFiles } from './zone-files.ts';
import { useZones } from './zone-store.ts';

const Avatars = lazy(async () => {
  await onceWalkable();
  await frameDrawn();
  const avatars = patiently(() => import('../presence/Avatars.scene.tsx'));
  const { shapesAhead } = await patiently(() => import('../presence/avatar-crowd.ts'));
  await shapesAhead();
  return avatars;
});

/** What failed to draw is tried again after this, milliseconds. */
const AGAIN_MS = 5_000;

/** A zone that fails to draw leaves the rest of the world standing; whoever waits for it is told, and it tries again. */
class Fence extends Component<{ zone: ZoneId; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  private timer: ReturnType<typeof setTimeout> | undefined;
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override componentDidCatch(reason: unknown) {
    console.warn('A zone could not be drawn:', reason);
    zoneFailed(this.props.zone, reason);
    this.timer = setTimeout(() => this.setState({ broken: false }), AGAIN_MS);
  }
  override componentWillUnmount() {
    clearTimeout(this.timer);
  }
  override render() {
    return this.state.broken ? null : this.props.children;
  }
}

function Zone({ id, visible }: { id: ZoneId; visible: boolean }) {
  const [files, setFiles] = useState<ZoneFiles | null>(null);
  useEffect(() => {
    let gone = false;
    loadZone(id).then(
      (loaded) => !gone && setFiles(loaded),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [id]);
  const ready = useCallback(() => zoneDrawn(id), [id]);
  return <group visible={visible}>{files && <files.Scene sector={id.slice(5)} onReady={ready} />}</group>;
}

/** The city for good, the zone one stands in, the zone that is coming (unseen until it is whole), and everyone in it. */
export function World() {
  const zone = useZones((state) => state.zone);
  const ready = useZones((state) => state.ready);
  const coming = useZones((state) => state.coming);
  const shown = [...new Set<ZoneId>(['city', ...(ready ? [zone] : []), ...(coming ? [coming] : [])])];
  return (
    <>
      {shown.map((id) => (
        <Fence key={id} zone={id}>
          <Zone id={id} visible={id === zone} />
        </Fence>
      ))}
      <Suspense>
        <Avatars />
      </Suspense>
    </>
  );
}
