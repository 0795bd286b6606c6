import { useEdition } from '../../content/edition-store.ts';
import { GuideBar } from './GuideBar.tsx';
import { guideAsked } from './in-visit.ts';
import { PupilPlates } from './PupilPlates.tsx';

/** What the HUD shows of a class visit: to its guide the keys that lead it, to its pupils what the class does. */
export default function TourHud() {
  const edition = useEdition();
  if (!edition) return null;
  return guideAsked() ? <GuideBar edition={edition} /> : <PupilPlates edition={edition} />;
}
