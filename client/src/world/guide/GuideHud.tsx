import { LinePlate } from '../line/LinePlate.tsx';
import { DoorAhead } from '../way/DoorAhead.tsx';
import { WayPlate } from '../way/WayPlate.tsx';
import { GuidePlate } from './GuidePlate.tsx';

/** What the HUD shows of being led: by Boulon, through a hall, and along a way. */
export default function GuideHud() {
  return (
    <>
      <GuidePlate />
      <LinePlate />
      <WayPlate />
      <DoorAhead />
    </>
  );
}
