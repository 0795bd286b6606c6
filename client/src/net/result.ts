import type { ErrorCode } from '@ville-usine/shared/errors';

/** Why something did not happen. `offline`: the server could not be reached in time; nothing is known of it. */
export type Failure = { code: ErrorCode | 'offline'; sentence: string; retryAfter?: number };

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const OFFLINE: Failure = { code: 'offline', sentence: '' };

/** Failures that pass by themselves: the same message may be sent again later. All others are final. */
const PASSING: readonly Failure['code'][] = [
  'offline',
  'too-fast',
  'closing',
  'internal',
  'no-visitor',
  'no-staff',
];

export function isPassing(failure: Failure): boolean {
  return PASSING.includes(failure.code);
}
