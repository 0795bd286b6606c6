import { patiently } from '../net/patiently.ts';
import { lazyPart } from './lazy-part.tsx';

/** What rendered pages show that is no part of the frame of all pages. */
export const GearRiddles = lazyPart(() =>
  patiently(async () => (await import('../world/discover/GearRiddles.tsx')).default),
);
export const NearYou = lazyPart(
  async () => (await import('../programme/territory/NearYouVisit.tsx')).NearYouVisit,
);
export const Event = lazyPart(async () => (await import('../programme/territory/EventVisit.tsx')).EventVisit);
export const WhichTrade = lazyPart(async () => (await import('../find/WhichTradeVisit.tsx')).WhichTradeVisit);

const info = () => import('../content/InfoVisit.tsx');
export const Accessibility = lazyPart(async () => (await info()).AccessibilityPage);
export const Privacy = lazyPart(async () => (await info()).PrivacyPage);
export const Legal = lazyPart(async () => (await info()).LegalPage);
export const Staff = lazyPart(async () => (await info()).StaffPage);
