import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import { Group } from 'three';
import { animateCity } from './animate-city.ts';
import { bringCity } from './bring-city.ts';

/** Asked for as soon as this chunk is read: the first frame waits for the plaza alone. */
bringCity().catch(() => undefined);

/** The outdoors. `onReady` is called once the plaza stands; a plaza that does not come is thrown to the fence. */
export default function CityScene({ onReady }: { onReady: () => void }) {
  const group = useMemo(() => new Group(), []);
  const [failure, setFailure] = useState<unknown>(null);
  const camera = useThree((state) => state.camera);
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | undefined;
    bringCity().then((outdoors) => {
      if (gone) return;
      group.add(outdoors.group);
      stop = animateCity(outdoors.city, (time, eye) => outdoors.stroll(time, eye), camera);
      onReady();
    }, setFailure);
    return () => {
      gone = true;
      stop?.();
      group.clear();
    };
  }, [group, camera, onReady]);
  if (failure) throw failure;
  return <primitive object={group} />;
}
