import { create } from 'zustand';

/** How large the room's words are. */
export const TEXT_SIZES = ['m', 'l', 'xl'] as const;
type TextSize = (typeof TEXT_SIZES)[number];

type Comfort = {
  size: TextSize;
  /** No pictures, no reactions, fewer questions to the server. */
  light: boolean;
};

const KEPT_AS = 'ville-usine:rencontre';
const FIRST: Comfort = { size: 'm', light: false };

function kept(): Comfort {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<Comfort>;
    const size = TEXT_SIZES.find((one) => one === found.size) ?? FIRST.size;
    return { size, light: found.light === true };
  } catch {
    return FIRST;
  }
}

/** How one likes to read in a live session; kept on this device. */
export const useComfort = create<Comfort>(kept);

useComfort.subscribe((comfort) => {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(comfort));
  } catch {
    // A browser that keeps nothing still reads large.
  }
});
