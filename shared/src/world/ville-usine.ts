import type { WayOfPlaying } from '../class-visit/round/round.ts';
import type { PersonLook } from '../people/person.ts';
import type { PlaceId } from './layout.ts';

type Times = { p50: number; p95: number; max: number; count: number };

/** `window.villeUsine`, for tests, measuring and curious people. Read only; described in docs/ARCHITECTURE.md. */
export type VilleUsine = {
  readonly place: PlaceId;
  /** Ids of every place one can go to. */
  readonly places: readonly PlaceId[];
  /** Oneself: metres in the zone's coordinates, heading in radians (0 looks to −z, positive turns left). */
  readonly pose: { x: number; y: number; z: number; heading: number; moving: boolean };
  /** Where one looks, radians: `yaw` as the heading, `pitch` positive looking down. */
  readonly view: { yaw: number; pitch: number };
  /** The others in the zone, by pseudonym. */
  readonly peers: {
    pseudonym: string;
    x: number;
    z: number;
    heading: number;
    seated: boolean;
    gesture: string | null;
    look: PersonLook | null;
  }[];
  /** Professionals at the hall's live desk, by stage name. */
  readonly hosts: {
    name: string;
    said: string;
    x: number;
    z: number;
    heading: number;
    gesture: string | null;
  }[];
  /** The lines written on the big screen of the session one attends, in a hall or at the Agora. */
  readonly bigScreen: readonly string[];
  /** How many pictures of whoever speaks have been shown on a big screen so far. */
  readonly bigScreenPictures: number;
  /** The lines written on the screen of one's class's quiz in this zone; empty while none stands here. */
  readonly classScreen: readonly string[];
  /** The plinths before that screen at a quiz's end, each with who stands on it: null where it is the whole class's. */
  readonly podium: readonly { way: WayOfPlaying; pseudonym: string | null; x: number; z: number }[];
  /** The last frame drawn. */
  readonly renderer: {
    calls: number;
    triangles: number;
    programs: number;
    geometries: number;
    textures: number;
    tier: string;
    dpr: number;
  };
  /** Milliseconds over the last 240 frames: script (systems and drawing calls), and from frame to frame. */
  readonly frame: { script: Times; whole: Times };
  /** What is heard: its state, the voices that sound on, and the mean amplitude at this moment, 0 to 1. */
  readonly sound: {
    state: string;
    voices: readonly string[];
    level: number;
    /** Every sound's name, and one drawn as for the loudspeakers; a name that is not there is refused. */
    names(): Promise<string[]>;
    draw(name: string): Promise<{ samples: Float32Array; rate: number; loop: boolean }>;
  };
  /**
   * Brings oneself to a place; resolves when one stands there or the way is barred. Refuses a place that does not
   * exist, and with `ClosedHall` (`code: 'hall-closed'`) a hall that is not built.
   */
  goTo(place: string): Promise<void>;
  /** Puts oneself at a spot of the zone one is in, clear of its walls; metres, heading 0 looks to −z, left positive. */
  standUp(at: { x: number; z: number; heading: number }): void;
};
