import { DoorAhead } from '../way/DoorAhead.tsx';
import { WayPlate } from '../way/WayPlate.tsx';
import { GuidePlate } from './GuidePlate.tsx';

/** What the HUD shows of being led: by Boulon, and along a way. */
export default function GuideHud() {
  return (
    <>
      <GuidePlate />
      <WayPlate />
      <DoorAhead />
    </>
  );
}
