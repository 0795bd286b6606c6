import type { PublicQuestion } from './question.ts';

/** The most answers one list holds; the oldest give way. */
export const FAQ_LENGTH = 500;

/** An answer that stays, with whose stand it stays at. */
export type FaqEntry = {
  question: PublicQuestion;
  sessionId: string;
  sectorId: string;
  /** The stand it was asked at, else the company whose session it was. */
  companyId: string | null;
  /** False: taken out; seen by those who may put it back. */
  listed: boolean;
};
