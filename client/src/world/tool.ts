import type { PersonLook } from '@ville-usine/shared/people/person';
import type { PlaceId } from '@ville-usine/shared/world/layout';
import { isPlace, PLACES } from '@ville-usine/shared/world/place';
import type { WebGLRenderer } from 'three';
import { hostsHere } from '../presence/hosts.ts';
import { peersHere } from '../presence/peers.ts';
import { scriptTimes, wholeTimes } from './frame-times.ts';
import { goTo } from './go-to.ts';
import { useQuality } from './quality-store.ts';
import { gaze, self } from './self.ts';
import { soundReport } from './sound-report.ts';
import { useWorld } from './world-store.ts';

type Times = { p50: number; p95: number; max: number; count: number };

/** `window.villeUsine`, for tests, measuring and curious people. Read only; described in docs/ARCHITECTURE.md. */
type VilleUsine = {
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
  goTo(place: PlaceId): Promise<void>;
};

declare global {
  interface Window {
    villeUsine: VilleUsine;
  }
}

export function offerTool(renderer: WebGLRenderer): void {
  const tool: VilleUsine = {
    get place() {
      return useWorld.getState().place;
    },
    places: Object.freeze([...PLACES]),
    get pose() {
      return { x: self.x, y: self.y, z: self.z, heading: self.motion.heading, moving: self.moving };
    },
    get view() {
      return { yaw: gaze.yaw, pitch: gaze.pitch };
    },
    get peers() {
      return peersHere().map(({ peer, pose, gesture }) => ({
        pseudonym: peer.pseudonym,
        x: pose.x,
        z: pose.z,
        heading: pose.heading,
        seated: pose.seated === true,
        gesture: gesture?.gesture ?? null,
        look: peer.look,
      }));
    },
    get hosts() {
      return hostsHere().map(({ name, said, x, z, heading, gesture }) => ({
        name,
        said,
        x,
        z,
        heading,
        gesture: gesture?.gesture ?? null,
      }));
    },
    get renderer() {
      const { render, memory, programs } = renderer.info;
      const { tier, dpr } = useQuality.getState();
      return {
        calls: render.calls,
        triangles: render.triangles,
        programs: programs?.length ?? 0,
        geometries: memory.geometries,
        textures: memory.textures,
        tier,
        dpr,
      };
    },
    get frame() {
      return { script: scriptTimes.read(), whole: wholeTimes.read() };
    },
    get sound() {
      const { state, voices, level, book } = soundReport;
      return {
        state,
        voices,
        level: level(),
        names: async () => (await book()).soundNames(),
        draw: async (name: string) => (await book()).drawSound(name),
      };
    },
    goTo(place) {
      if (!isPlace(place)) return Promise.reject(new Error(`There is no place « ${String(place)} ».`));
      return goTo(place);
    },
  };
  Object.defineProperty(window, 'villeUsine', { value: Object.freeze(tool), configurable: true });
}
