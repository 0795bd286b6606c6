import { inEdition } from '../../net/base.ts';
import { useWorld } from '../../world/world-store.ts';
import type { PlaceAgain } from '../round/player/place-again.ts';
import { RoundHere } from '../round/player/RoundHere.tsx';
import { useTour } from '../tour/tour-store.ts';
import { Moved } from './Moved.panel.tsx';
import { PutAside } from './PutAside.panel.tsx';

/** The class code is typed on the first page. */
const typeKey = () => window.location.assign(inEdition('/'));

/** What can befall a pupil of a class over the city. */
export default function PupilStates() {
  const removed = useTour((state) => state.self?.removed ?? false);
  const { open, close } = useWorld.getState();
  const look = (place: PlaceAgain) =>
    open(
      place.kind === 'stand'
        ? { kind: 'stand', companyId: place.companyId }
        : { kind: 'step', stepId: place.stepId },
    );
  return (
    <>
      {!removed && <RoundHere onLook={look} onJoin={close} onOpen={close} />}
      <PutAside />
      <Moved onKey={typeKey} />
    </>
  );
}
