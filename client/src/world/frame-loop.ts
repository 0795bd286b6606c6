/**
 * The order of a frame, as one list. Each system registers under one of these; zones (city, hall) move their own
 * machines under `zone`. Drawing comes after all of them.
 */
export const ORDER = {
  /** Devices have written their actions; sticks and pads are read. */
  input: 0,
  /** One's own step: speed, walls, ground. */
  walk: 10,
  /** What could be done here. */
  prompt: 20,
  /** The others: samples to poses. */
  peers: 30,
  /** The camera behind oneself. */
  camera: 40,
  /** What moves in a zone: machines, trams, water. */
  zone: 50,
  /** Instances of avatars and their shadows. */
  avatars: 60,
  /** Name tags over heads. */
  tags: 70,
  /** One's own pose to the server. */
  send: 80,
} as const;

export type System = (dt: number, elapsed: number) => void;

/** A hidden page or a slow frame never makes one jump further than this, in seconds. */
const LONGEST_STEP = 0.1;

type Entry = { order: number; run: System };
let systems: Entry[] = [];
let elapsed = 0;

/**
 * Has `run` called once a frame with the seconds since the last frame and since the start, after every system of a
 * lower `order` (see `ORDER`). Gives the way to stop.
 */
export function onFrame(order: number, run: System): () => void {
  const entry: Entry = { order, run };
  const at = systems.findIndex((one) => one.order > order);
  systems = at < 0 ? [...systems, entry] : [...systems.slice(0, at), entry, ...systems.slice(at)];
  return () => {
    systems = systems.filter((one) => one !== entry);
  };
}

/** Runs one frame's systems in order; `dt` in seconds is cut at a tenth. */
export function runFrame(dt: number): number {
  const step = Math.min(Math.max(dt, 0), LONGEST_STEP);
  elapsed += step;
  for (const { run } of systems) run(step, elapsed);
  return elapsed;
}
