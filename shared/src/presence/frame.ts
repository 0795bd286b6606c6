import { fromBase64, toBase64 } from './base64.ts';
import type { Pose } from './peer.ts';

/**
 * How poses travel, as base64 text because a Buffer costs Socket.IO a second frame. Six bytes a pose: x and z as
 * signed 16-bit centimetres (±327.67 m), heading as 1/256 of a turn, flags (bit 0: moving, bit 1: seated). A frame is a row of
 * eight-byte entries, each a 16-bit slot and a pose; numbers are little-endian.
 */
const POSE_BYTES = 6;
const ENTRY_BYTES = 8;
const MOVING = 1;
const SEATED = 2;

/** Metres from the zone's origin that a pose can carry on each axis. */
export const POSE_RANGE = 327.67;

/** The largest slot a frame can carry. */
export const MAX_SLOT = 0xffff;

export type SlotPose = { slot: number; pose: Pose };

/** One pose as eight characters. Positions beyond ±327.67 m are taken to the edge. */
export function encodePose(pose: Pose): string {
  const bytes = new Uint8Array(POSE_BYTES);
  writePose(new DataView(bytes.buffer), 0, pose);
  return toBase64(bytes);
}

/** The pose in `text`, or null when it is none. `text` may be anything a network brings. */
export function decodePose(text: unknown): Pose | null {
  if (typeof text !== 'string' || text.length !== 8) return null;
  const bytes = fromBase64(text);
  return bytes?.length === POSE_BYTES ? readPose(viewOf(bytes), 0) : null;
}

/** All poses of one tick as one text. */
export function encodeFrame(entries: readonly SlotPose[]): string {
  const bytes = new Uint8Array(entries.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  entries.forEach(({ slot, pose }, index) => {
    view.setUint16(index * ENTRY_BYTES, slot, true);
    writePose(view, index * ENTRY_BYTES + 2, pose);
  });
  return toBase64(bytes);
}

/** The poses of a frame; none when the text is no frame. */
export function decodeFrame(text: string): SlotPose[] {
  const bytes = fromBase64(text);
  if (bytes === null || bytes.length % ENTRY_BYTES !== 0) return [];
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length / ENTRY_BYTES }, (_, index) => ({
    slot: view.getUint16(index * ENTRY_BYTES, true),
    pose: readPose(view, index * ENTRY_BYTES + 2),
  }));
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function writePose(view: DataView, at: number, pose: Pose): void {
  view.setInt16(at, centimetres(pose.x), true);
  view.setInt16(at + 2, centimetres(pose.z), true);
  view.setUint8(at + 4, Math.round((pose.heading / (2 * Math.PI)) * 256) & 0xff);
  view.setUint8(at + 5, (pose.moving ? MOVING : 0) | (pose.seated ? SEATED : 0));
}

function readPose(view: DataView, at: number): Pose {
  const flags = view.getUint8(at + 5);
  return {
    x: view.getInt16(at, true) / 100,
    z: view.getInt16(at + 2, true) / 100,
    heading: (view.getUint8(at + 4) / 256) * 2 * Math.PI,
    moving: (flags & MOVING) !== 0,
    ...((flags & SEATED) !== 0 && { seated: true }),
  };
}

function centimetres(metres: number): number {
  return Math.round(Math.max(-POSE_RANGE, Math.min(POSE_RANGE, metres)) * 100);
}
