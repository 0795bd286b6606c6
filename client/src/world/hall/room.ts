import type { Air, Mirror, Moving, Post } from '@ville-usine/shared/world/room';

/** A sign's place: four corners in metres (lower left first, turning left), light at each, its own glow. */
export type SignPlace = {
  name: string;
  glow: number;
  corners: number[];
  light: number[];
  /** The part it rides on; without one it hangs still. */
  on?: string;
};

/** What a hall's builder tells the client beside the model: `hall-<sector>.room.json`. */
export type Room = {
  posts: readonly Post[];
  moving: readonly Moving[];
  air: Air;
  mirror: Mirror;
  signs: SignPlace[];
};
