import { isPlace, PLACES } from '@ville-usine/shared/world/place';
import type { VilleUsine } from '@ville-usine/shared/world/ville-usine';
import type { WebGLRenderer } from 'three';
import { hostsHere } from '../presence/hosts.ts';
import { peersHere } from '../presence/peers.ts';
import { bigScreen } from './big-screen.ts';
import { classScreen } from './class-screen.ts';
import { scriptTimes, wholeTimes } from './frame-times.ts';
import { goTo, standUp } from './go-to.ts';
import { useQuality } from './quality-store.ts';
import { gaze, self } from './self.ts';
import { soundReport } from './sound-report.ts';
import { useWorld } from './world-store.ts';

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
    get bigScreen() {
      return bigScreen.written;
    },
    get bigScreenPictures() {
      return bigScreen.pictures;
    },
    get classScreen() {
      return classScreen.written;
    },
    get podium() {
      return classScreen.podium;
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
      if (!isPlace(place)) return Promise.reject(new Error(`There is no place « ${place} ».`));
      return goTo(place);
    },
    standUp,
  };
  Object.defineProperty(window, 'villeUsine', { value: Object.freeze(tool), configurable: true });
}
