import type { Setting } from './trade-picture.ts';

/** What is drawn for one sector; pictures are named after what they show. */
export type Room = {
  /** By the id of the company. */
  stands: Record<string, () => string>;
  /** By the id of the step. */
  steps: Record<string, () => string>;
  /** Where each trade is practised, by the trade's id. */
  trades: Record<string, Setting>;
};
