import { DoorPlate } from './DoorPlate.tsx';
import './discover-words.ts';
import './discover-hud.css';
import { FindPlate } from './FindPlate.tsx';

/** What finding and walking up to things shows around the picture; comes once the city stands. */
export default function DiscoverHud() {
  return (
    <>
      <FindPlate />
      <DoorPlate />
    </>
  );
}
