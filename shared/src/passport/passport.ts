import type { PublicEdition } from '../content/edition.ts';
import type { SectorId } from '../content/sector.ts';
import { hashOf } from '../hash-of.ts';
import type { QuizProgress } from '../quiz/question.ts';
import type { Mark, MarkKind } from './mark.ts';

/** Trades that a pupil is to know by the end of cycle 4: the least of what the school programme of 2023 asks for. */
export const TRADES_ASKED = 40;

/** What of an edition gives stamps. */
export type PassportContent = {
  sectors: (Pick<PublicEdition['sectors'][number], 'id'> & { steps: readonly { id: string }[] })[];
  companies: Pick<PublicEdition['companies'][number], 'id' | 'sector'>[];
  trades: Pick<PublicEdition['trades'][number], 'id'>[];
  quizSectors: readonly string[];
};

/** What gives a pavilion's stamp: its quiz, where it has none one of its stands, else all its steps. */
export type StampWay = 'quiz' | 'stand' | 'steps';

export type SectorStamp = {
  sector: SectorId;
  stamped: boolean;
  way: StampWay;
  /** Of what the stamp asks for: questions answered, stands seen, steps read. */
  done: number;
  total: number;
};

export type Passport = {
  sectors: SectorStamp[];
  stamps: number;
  /** Ids, in the edition's order. */
  trades: string[];
  stands: number;
  asked: number;
  answered: number;
  /** The pavilion whose stamp is nearest; null once there are all. */
  nearest: SectorStamp | null;
  goals: { goal: Goal; done: boolean }[];
};

/** Three things worth doing in one visit; nothing counts days. */
export const GOALS = ['stamp', 'trades', 'question'] as const;
export type Goal = (typeof GOALS)[number];
const TRADES_A_VISIT = 3;

/** A visitor's passport: what they noted, what the server knows of quizzes and questions. Marks that the edition no longer has count for nothing. */
export function passportOf(
  content: PassportContent,
  marks: readonly Mark[],
  quizzes: Readonly<Record<string, QuizProgress | undefined>>,
  questions: { asked: number; answered: number },
): Passport {
  const noted = new Set(marks.map(({ kind, of }) => `${kind} ${of}`));
  const has = (kind: MarkKind) => (one: { id: string }) => noted.has(`${kind} ${one.id}`);
  const sectors = content.sectors.map((sector) => stampOf(content, sector, has, quizzes[sector.id]));
  const stamps = sectors.filter(({ stamped }) => stamped).length;
  const trades = content.trades.filter(has('trade')).map(({ id }) => id);
  const left = sectors.filter(({ stamped }) => !stamped);
  // The one that was begun comes first; of several that were not, the first of the ring.
  const nearest = left.reduce<SectorStamp | null>(
    (best, one) => (best === null || one.done / one.total > best.done / best.total ? one : best),
    null,
  );
  return {
    sectors,
    stamps,
    trades,
    stands: content.companies.filter(has('stand')).length,
    ...questions,
    nearest,
    goals: [
      { goal: 'stamp', done: stamps > 0 },
      { goal: 'trades', done: trades.length >= TRADES_A_VISIT },
      { goal: 'question', done: questions.asked > 0 },
    ],
  };
}

function stampOf(
  content: PassportContent,
  { id, steps }: PassportContent['sectors'][number],
  has: (kind: MarkKind) => (one: { id: string }) => boolean,
  quiz: QuizProgress | undefined,
): SectorStamp {
  if (content.quizSectors.includes(id)) {
    const done = Object.keys(quiz?.answered ?? {}).length;
    return {
      sector: id,
      stamped: quiz?.stamp ?? false,
      way: 'quiz',
      done,
      total: Math.max(1, quiz?.total ?? 1),
    };
  }
  const stands = content.companies.filter((one) => one.sector === id);
  if (stands.length > 0) {
    const done = Math.min(1, stands.filter(has('stand')).length);
    return { sector: id, stamped: done === 1, way: 'stand', done, total: 1 };
  }
  const done = steps.filter(has('step')).length;
  return {
    sector: id,
    stamped: steps.length > 0 && done === steps.length,
    way: 'steps',
    done,
    total: Math.max(1, steps.length),
  };
}

/** Told apart on paper and aloud; without vowels they spell no word. */
const SIGNS = 'BCDFGHJKLMNPQRTVWXZ23456789';

/**
 * Six signs that follow from what a passport says, the same on every copy of it: whoever holds the class's report can
 * compare them without a line. No proof against somebody who reckons them out.
 */
export function passportCode(pseudonym: string, { sectors, trades, asked }: Passport): string {
  const stamped = sectors.filter((one) => one.stamped).map(({ sector }) => sector);
  const said = [pseudonym, stamped.join(' '), [...trades].sort().join(' '), asked].join('|');
  let number = hashOf(said) * 31 + (hashOf(`${said}|`) % 31);
  let code = '';
  for (let i = 0; i < 6; i++) {
    code += SIGNS[number % SIGNS.length];
    number = Math.floor(number / SIGNS.length);
  }
  return code;
}
