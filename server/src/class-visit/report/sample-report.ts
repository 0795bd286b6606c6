import type { ClassReport } from '@ville-usine/shared/class-visit/report';

const AT = '2021-11-22T09:00:00.000Z';
const TEXT = {
  fr: 'Pourquoi le four a-t-il trois électrodes ?',
  en: 'Why has the furnace three electrodes?',
};
const of = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i));

/** A report of nobody's visit, of which the printing thread writes as much as makes it quick; it is shown to nobody. */
export const SAMPLE_REPORT: ClassReport = {
  label: '4e A',
  code: 'AAAA',
  startsAt: AT,
  begunAt: AT,
  endedAt: AT,
  planned: { pupils: 28, minutes: 55 },
  stops: [],
  pupils: of(28, (index) => ({
    pseudonym: `Renard ${index}`,
    from: AT,
    to: AT,
    minutes: index,
    stamps: index,
    trades: index,
    quiz: { answered: index, right: index },
    asked: index,
    answered: index,
    passportCode: `AAAA-${index}`,
  })),
  quiz: of(120, (index) => ({
    sector: `Pavillon ${index}`,
    questionId: String(index),
    text: { fr: `${index} · ${TEXT.fr}`, en: TEXT.en },
    answered: index,
    right: index,
  })),
  rounds: [],
  questions: of(60, (index) => ({
    pseudonym: `Renard ${index}`,
    text: `${TEXT.fr} ${index}`,
    at: AT,
    answer: { by: 'Karim', text: `${TEXT.fr} ${TEXT.fr}` },
  })),
  refused: 0,
  trades: [],
};
