/** What journeys and measures read from a page: `window.villeUsine`, as docs/ARCHITECTURE.md describes it. */
interface Window {
  readonly villeUsine: {
    readonly place: string;
    readonly places: readonly string[];
    readonly pose: { x: number; y: number; z: number; heading: number; moving: boolean };
    readonly view: { yaw: number; pitch: number };
    readonly peers: readonly {
      pseudonym: string;
      x: number;
      z: number;
      seated: boolean;
      gesture: string | null;
      look: Record<string, string> | null;
    }[];
    readonly hosts: readonly {
      name: string;
      said: string;
      x: number;
      z: number;
      heading: number;
      gesture: string | null;
    }[];
    readonly renderer: {
      calls: number;
      triangles: number;
      geometries: number;
      textures: number;
      tier: string;
    };
    readonly frame: { script: { p50: number; p95: number }; whole: { p50: number; p95: number } };
    readonly sound: {
      readonly state: string;
      readonly voices: readonly string[];
      readonly level: number;
      names(): Promise<string[]>;
      draw(name: string): Promise<{ samples: Float32Array; rate: number; loop: boolean }>;
    };
    goTo(place: string): Promise<void>;
  };
}
