import { z } from 'zod';
import { TerritoryProgramme } from '../programme/programme.ts';
import { Quiz } from '../quiz/question.ts';
import { Company } from './company.ts';
import { GlossaryTerm } from './glossary.ts';
import { Id, Language, Localized } from './localized.ts';
import { Plaque } from './plaque.ts';
import { RichTexts } from './rich.ts';
import { Sector } from './sector.ts';
import { Trade } from './trade.ts';

/** `edition.yaml`: what the event is. */
export const EditionHead = z.strictObject({
  id: Id,
  title: Localized,
  territory: Localized,
  /** Shown small above the title, « Édition 2021 ». */
  label: Localized,
  theme: Localized,
  /** ISO dates, both included. */
  from: z.iso.date(),
  to: z.iso.date(),
  open: Localized.optional(),
  languages: z.array(Language).min(1),
  source: z.string(),
  /** Who answers for this edition's site, on its accessibility page. */
  contact: z.strictObject({ name: z.string(), email: z.email().optional() }).optional(),
});
export type EditionHead = z.infer<typeof EditionHead>;

/** A whole edition as loaded from its files; the server keeps it, visitors get `PublicEdition`. */
export const Edition = z.strictObject({
  ...EditionHead.shape,
  sectors: z.array(Sector),
  companies: z.array(Company),
  trades: z.array(Trade),
  quizzes: z.array(Quiz),
  /** The city's small stories; an edition without `plaques.yaml` has none. */
  plaques: z.array(Plaque),
  programme: TerritoryProgramme,
  /** Rare words, explained; an edition without `glossary.yaml` has none. */
  glossary: z.array(GlossaryTerm).default([]),
  /** The texts that were written with marks, by their words: all of `sectors` to `programme` is plain. */
  rich: RichTexts.default({}),
  /** The same of the quizzes' explanations, which travel with an answer. */
  explained: RichTexts.default({}),
});
export type Edition = z.infer<typeof Edition>;

/** What `GET /api/edition` answers: everything but the quizzes, the programme and the glossary, with the content's version. */
export type PublicEdition = Omit<Edition, 'quizzes' | 'programme' | 'glossary' | 'explained'> & {
  version: string;
  quizSectors: string[];
};

/** What `GET /api/edition/sign` answers: what the welcome says, a hundredth of the whole. */
export type EditionSign = Pick<PublicEdition, 'label' | 'title' | 'territory'>;
