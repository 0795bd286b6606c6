import { create } from 'zustand';

/** `auto` measures; the others are the visitor's wish. */
export type QualityWish = 'auto' | 'base' | 'standard' | 'high';

/** How loud, 0 to 1: everything together, then its parts. */
export type Volumes = { all: number; city: number; steps: number; cues: number };

/** `quiet`: sounds are written out while none is to be heard. */
export type CaptionWish = 'quiet' | 'always' | 'never';

/** The light of the city: a fixed hour, or the one of the visitor's own clock. */
export type HourWish = 'golden' | 'morning' | 'noon' | 'dusk' | 'clock';

type Settings = {
  quality: QualityWish;
  /** No camera sway, no fades, no machines that insist. */
  calm: boolean;
  firstPerson: boolean;
  /** How fast the view turns, 1 as it was made; and whether pulling down looks up. */
  lookSpeed: number;
  invertLook: boolean;
  /** The small map turns with the visitor; otherwise north stays up. */
  mapTurns: boolean;
  /** True once the visitor allowed sound. */
  sound: boolean;
  volumes: Volumes;
  captions: CaptionWish;
  hour: HourWish;
};

const KEPT_AS = 'ville-usine:settings';
/** What is heard, whether all rests, and the hour are this browser's for good; the rest is the session's. */
const HEARING_KEPT_AS = 'ville-usine:hearing';
/** Whether the computer itself asks for less motion. */
export const restsByItself = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
const FIRST: Settings = {
  quality: 'auto',
  calm: restsByItself,
  firstPerson: false,
  lookSpeed: 1,
  invertLook: false,
  mapTurns: false,
  sound: false,
  volumes: { all: 0.8, city: 0.8, steps: 0.6, cues: 0.8 },
  captions: 'quiet',
  hour: 'golden',
};

function kept(storage: () => Storage, name: string): Partial<Settings> {
  try {
    return JSON.parse(storage().getItem(name) ?? '{}') as Partial<Settings>;
  } catch {
    return {};
  }
}

/** How this visitor likes the city; kept for the browser session, what is heard, rest and the hour for this browser. */
export const useSettings = create<Settings>(() => ({
  ...FIRST,
  ...kept(() => sessionStorage, KEPT_AS),
  ...kept(() => localStorage, HEARING_KEPT_AS),
}));

/** The style sheets' own small motions rest with the city's. */
const markPage = ({ calm }: Settings) =>
  globalThis.document?.documentElement.toggleAttribute('data-calm', calm);
markPage(useSettings.getState());

useSettings.subscribe(({ sound, volumes, captions, hour, calm, ...session }) => {
  markPage(useSettings.getState());
  // As the computer asks, until one says otherwise: what it asks later then still holds.
  const rest = calm === restsByItself ? {} : { calm };
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(session));
    localStorage.setItem(HEARING_KEPT_AS, JSON.stringify({ sound, volumes, captions, hour, ...rest }));
  } catch {
    // Not kept, but in force.
  }
});
