import { useGuide } from '../tour/guide-store.ts';

/** The server's clock now as a guide's page knows it, milliseconds. */
export const guideNow = (): number => Date.now() + useGuide.getState().skew;
