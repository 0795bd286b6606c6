import type { Gesturing } from './show-gesture.ts';

/** Someone of the edition who stands at a desk in the zone: a professional, by stage name. Metres, radians. */
export type HostHere = {
  id: string;
  name: string;
  /** What stands below the name on their tag. */
  line: string;
  /** Who they are in one breath: « Karim, fondeur ». */
  said: string;
  x: number;
  y: number;
  z: number;
  heading: number;
  /** Where their tag hangs beside the head, and on which side: above it, it would hide the screen behind. */
  tag: { x: number; z: number; side: -1 | 1 };
  /** Over the front of their desk, where one who comes looks across it. */
  front: { x: number; z: number };
  gesture: Gesturing | null;
  /** How much of them is drawn, 0 to 1. */
  shown: number;
};

let hosts: readonly HostHere[] = [];

/** Who stands at the desks of the zone one is in. Poses change every frame. */
export const hostsHere = (): readonly HostHere[] => hosts;

/** Who they are, for a prompt; empty where nobody stands at a desk. */
export const hostsSaid = (): string => hosts.map(({ said }) => said).join(' ; ');

export function setHosts(here: readonly HostHere[]): void {
  hosts = here;
}
