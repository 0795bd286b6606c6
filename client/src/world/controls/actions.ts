import type { Gesture } from '@ville-usine/shared/presence/gesture';
import type { Intent } from '@ville-usine/shared/world/move';

/** What a visitor can ask for by any device. */
export type Action =
  | 'interact'
  | 'map'
  | 'find'
  | 'questions'
  | 'pause'
  | 'view'
  | 'sound'
  | 'plaza'
  | 'gestures'
  | 'hand'
  | Gesture;

/** Where each device pushes, −1 to 1; devices write theirs, walking reads the sum. */
export const pushes: Record<'keys' | 'stick' | 'pad', Intent> = {
  keys: { forward: 0, right: 0, run: false },
  stick: { forward: 0, right: 0, run: false },
  pad: { forward: 0, right: 0, run: false },
};

const limit = (value: number) => Math.max(-1, Math.min(1, value));

/** What all devices together ask for. */
export function intent(): Intent {
  const { keys, stick, pad } = pushes;
  return {
    forward: limit(keys.forward + stick.forward + pad.forward),
    right: limit(keys.right + stick.right + pad.right),
    run: keys.run || stick.run || pad.run,
  };
}

/** Where someone is taken: a push along the heading `view`, radians. They look where they like while `looks`. */
export type Led = Intent & { view: number; looks?: boolean };

/** Who walks for the visitor, asked once a frame with what their hands do; null lets the hands walk. */
export const leading: { by: ((dt: number, hands: Intent) => Led | null) | null } = { by: null };

/** Lets go of everything, as when a panel opens; keys and pad are read anew each frame. */
export function letGo(): void {
  for (const push of Object.values(pushes)) Object.assign(push, { forward: 0, right: 0, run: false });
}

type Hear = (action: Action) => void;
const hearers = new Set<Hear>();

/** A device says that an action was asked for. */
export function act(action: Action): void {
  for (const hear of hearers) hear(action);
}

export function onAction(hear: Hear): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
