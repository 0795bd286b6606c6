import { type ErrorCode, type WireError, wireError } from '@ville-usine/shared/errors';

/** Thrown by the rules to say no: it reaches the visitor as the error's sentence and is no fault of the server. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, retryAfter?: number) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.retryAfter = retryAfter;
  }

  toWire(): WireError {
    return wireError(this.code, this.retryAfter);
  }
}
