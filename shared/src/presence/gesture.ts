/** What one can say with one's arms; nothing else is ever sent. In the order of the keys 1 to 6. */
export const GESTURES = ['wave', 'applaud', 'raise', 'point', 'thumb', 'cheer'] as const;
export type Gesture = (typeof GESTURES)[number];

/** How long each is shown on every screen, seconds. */
export const GESTURE_SECONDS: Readonly<Record<Gesture, number>> = {
  wave: 2.8,
  applaud: 3.2,
  raise: 6,
  point: 3.4,
  thumb: 3,
  cheer: 3.2,
};
