import { useWorld } from './world-store.ts';

/** Resolves once one can walk; who waits this way has nothing drawn anew in that very moment. */
export function onceWalkable(): Promise<void> {
  const isWalkable = () => useWorld.getState().stage === 'walkable';
  return new Promise((resolve) => {
    if (isWalkable()) return resolve();
    const stop = useWorld.subscribe(() => {
      if (!isWalkable()) return;
      stop();
      resolve();
    });
  });
}
