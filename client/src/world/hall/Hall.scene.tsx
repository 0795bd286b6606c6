import { useEffect, useState } from 'react';
import { useEdition } from '../../content/edition-store.ts';
import { onReactions } from '../../live/reactions-store.ts';
import { useScreen } from '../../live/screen-store.ts';
import { useSay, useWords } from '../../words/words.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { makeReady } from '../make-ready.ts';
import { useQuality } from '../quality-store.ts';
import { self } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { voiceHere } from '../voice-here.ts';
import { loadZone } from '../zone-files.ts';
import { followHosts } from './follow-hosts.ts';
import { followHour } from './follow-hour.ts';
import './hall-words.ts';
import { bringExtra } from './extras/bring-extra.ts';
import { HallInside } from './HallInside.ts';
import { loadHall } from './hall-files.ts';
import { companiesIn } from './places-of.ts';
import './offer-workers.ts';
import { StandsNow } from './StandsNow.tsx';
import { drawSigns } from './signs/draw-signs.ts';

/** The inside of a pavilion. `onReady` is called once it can be shown; a failed load is thrown to the fence. */
export default function HallScene({ sector, onReady }: { sector: string; onReady: () => void }) {
  const [hall, setHall] = useState<HallInside | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const tier = useQuality((state) => state.tier);
  const screen = useScreen();
  const edition = useEdition();
  const t = useWords('hall');
  const say = useSay();

  useEffect(() => {
    let gone = false;
    let built: HallInside | null = null;
    const build = async () => {
      const [files, extra] = await Promise.all([loadHall(sector), bringExtra(sector)]);
      if (gone) return;
      built = new HallInside(files, useQuality.getState().tier, extra);
      await makeReady(built.group);
      if (gone) return;
      setHall(built);
      onReady();
    };
    build().catch(setFailure);
    return () => {
      gone = true;
      built?.dispose();
    };
  }, [sector, onReady]);

  useEffect(() => {
    if (!hall) return;
    const turn = followHour();
    return onFrame(ORDER.zone, (dt) => {
      turn(dt);
      const { calm } = useSettings.getState();
      hall.look(self, dt, calm);
      if (!calm) hall.run(dt);
    });
  }, [hall]);
  useEffect(() => {
    if (!hall) return;
    let stop: (() => void) | undefined;
    let gone = false;
    void loadZone(`hall:${sector}`).then(({ map }) => {
      if (gone) return;
      hall.hosts.standAt(map);
      stop = followHosts(hall.hosts);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [hall, sector]);
  useEffect(() => {
    if (!hall) return;
    return onReactions(({ sessionId, counts }) => {
      if (sessionId === useScreen.getState().sessionId) hall.rising.spawn(counts);
    });
  }, [hall]);
  useEffect(() => {
    if (!hall) return;
    const of = screen.shown.kind === 'spot' ? screen.shown.of : null;
    let gone = false;
    void loadZone(`hall:${sector}`).then(({ map }) => {
      const place =
        of && (of.kind === 'stand' || of.kind === 'step') ? { kind: of.kind, target: of.id } : null;
      if (!gone) hall.mark.standOn(place, map);
    });
    return () => {
      gone = true;
    };
  }, [hall, sector, screen.shown]);
  useEffect(() => {
    const corners = hall?.screen.corners;
    if (!corners) return;
    return voiceHere(hall.group, corners, hall.screen, useScreen);
  }, [hall]);
  useEffect(() => hall?.draw(tier), [hall, tier]);
  useEffect(() => hall?.screen.draw(screen, t), [hall, screen, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `say` is new at each render; it changes with `t`.
  useEffect(() => {
    if (!hall || !edition) return;
    hall.fill(companiesIn(edition, sector));
    void drawSigns(hall.boards, edition, sector, t, say);
  }, [hall, edition, sector, t]);

  if (failure) throw failure;
  return (
    hall && (
      <>
        <primitive object={hall.group} />
        {edition && <StandsNow screens={hall.standScreens} companies={companiesIn(edition, sector)} />}
      </>
    )
  );
}
