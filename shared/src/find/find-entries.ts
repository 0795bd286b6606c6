import type { Company } from '../content/company.ts';
import type { PublicEdition } from '../content/edition.ts';
import type { GlossaryTerm } from '../content/glossary.ts';
import { inLanguage, type Language } from '../content/language.ts';
import type { Localized } from '../content/localized.ts';
import type { Sector, SectorId } from '../content/sector.ts';
import type { Trade } from '../content/trade.ts';
import type { FindEntry } from './find-entry.ts';
import type { FindPlace } from './find-place.ts';

/** An answer that was given live. */
export type FoundAnswer = {
  id: string;
  question: string;
  answer: string;
  by: string;
  companyId: string | null;
  sectorId: string;
};

/** An event of the programme, as far as one finds it. */
export type FoundEvent = { id: string; title: Localized; line: Localized; page: string; sector?: SectorId };

export type FindSources = {
  edition: Pick<PublicEdition, 'sectors' | 'companies' | 'trades' | 'quizSectors'>;
  answers?: readonly FoundAnswer[];
  events?: readonly FoundEvent[];
  terms?: readonly GlossaryTerm[];
};

/** Two texts as one, in each language in which there is one. */
function joined(a: Localized, b: Localized, between: string): Localized {
  const both = (language: Language) =>
    [...new Set([inLanguage(a, language), inLanguage(b, language)])].join(between);
  const languages = Object.keys({ ...a, ...b });
  return { fr: both('fr'), ...Object.fromEntries(languages.map((language) => [language, both(language)])) };
}

const standPlace = ({ sector, id }: Pick<Company, 'sector' | 'id'>): FindPlace => ({
  sector,
  spot: { kind: 'stand', target: id },
});

/** Where one meets a trade: at a stand of its own pavilion before all others. */
export function standOfTrade<C extends Pick<Company, 'sector' | 'trades'>>(
  { id, sector }: Pick<Trade, 'id' | 'sector'>,
  companies: readonly C[],
): C | undefined {
  const meets = companies.filter(({ trades }) => trades.includes(id));
  return meets.find((one) => one.sector === sector) ?? meets[0];
}

function ofTrade(trade: Trade, companies: readonly Company[]): FindEntry {
  const stand = standOfTrade(trade, companies);
  return {
    id: `trade:${trade.id}`,
    kind: 'trade',
    title: joined(trade.feminine, trade.masculine, ' / '),
    names: [trade.feminine, trade.masculine],
    line: trade.does,
    texts: [trade.likes, trade.where, ...trade.training, ...trade.day],
    sector: trade.sector,
    page: `/visite/metier/${trade.id}`,
    place: stand ? standPlace(stand) : { sector: trade.sector, spot: null },
  };
}

function ofStand(company: Company): FindEntry {
  const name = { fr: company.name };
  const { id, sector, tagline, text, object, engagement, people, town } = company;
  return {
    id: `stand:${id}`,
    kind: 'stand',
    title: name,
    names: [name],
    line: tagline,
    texts: [
      text,
      ...people.map(({ name: who, trade }) => joined({ fr: who }, trade, ', ')),
      joined(object.name, object.text, ' : '),
      engagement.text,
      { fr: town },
    ],
    sector,
    page: `/visite/stand/${id}`,
    place: standPlace(company),
  };
}

function ofPreparedAnswers(company: Company): FindEntry[] {
  return company.faq.map(({ question, answer }, index) => ({
    id: `question:${company.id}-${index}`,
    kind: 'question',
    title: question,
    names: [question],
    line: { fr: company.name },
    texts: [answer],
    sector: company.sector,
    page: `/visite/faq?stand=${company.id}`,
    place: standPlace(company),
  }));
}

function ofSector(sector: Sector): FindEntry {
  return {
    id: `sector:${sector.id}`,
    kind: 'sector',
    title: sector.name,
    names: [sector.name],
    line: sector.invitation,
    texts: [...(sector.transition ? [sector.transition] : []), ...sector.facts.map(({ text }) => text)],
    sector: sector.id,
    page: `/visite/secteur/${sector.id}`,
    place: { sector: sector.id, spot: null },
  };
}

function ofSteps(sector: Sector): FindEntry[] {
  return sector.steps.map((step) => ({
    id: `step:${step.id}`,
    kind: 'step',
    title: step.title,
    names: [step.title],
    line: step.line,
    texts: [step.text],
    sector: sector.id,
    page: `/visite/secteur/${sector.id}#${step.id}`,
    place: { sector: sector.id, spot: { kind: 'step', target: step.id } },
  }));
}

function ofQuiz(sector: Sector): FindEntry {
  const title = joined({ fr: 'Quiz', en: 'Quiz' }, sector.name, ' · ');
  return {
    id: `quiz:${sector.id}`,
    kind: 'quiz',
    title,
    names: [title],
    line: sector.name,
    texts: [],
    sector: sector.id,
    page: `/visite/quiz/${sector.id}`,
    place: { sector: sector.id, spot: { kind: 'quiz', target: sector.id } },
  };
}

function ofAnswer({ id, question, answer, by, companyId, sectorId }: FoundAnswer): FindEntry {
  const sector = sectorId as SectorId;
  return {
    id: `question:${id}`,
    kind: 'question',
    title: { fr: question },
    names: [{ fr: question }],
    line: { fr: by },
    texts: [{ fr: answer }],
    sector,
    page: companyId ? `/visite/faq?stand=${companyId}` : `/visite/faq?secteur=${sectorId}`,
    place: companyId ? standPlace({ sector, id: companyId }) : { sector, spot: null },
  };
}

function ofEvent({ id, title, line, page, sector }: FoundEvent): FindEntry {
  return {
    id: `event:${id}`,
    kind: 'event',
    title,
    names: [title],
    line,
    texts: [],
    sector: sector ?? null,
    page,
    place: null,
  };
}

function ofTerm({ id, term, text }: GlossaryTerm): FindEntry {
  return {
    id: `term:${id}`,
    kind: 'term',
    title: term,
    names: [term],
    line: text,
    texts: [],
    sector: null,
    page: `/visite/glossaire#${id}`,
    place: null,
  };
}

/** Everything that can be found in an edition: with the answers given live, its programme's events and its rare words. */
export function findEntries({ edition, answers = [], events = [], terms = [] }: FindSources): FindEntry[] {
  const { sectors, companies, trades, quizSectors } = edition;
  return [
    ...trades.map((trade) => ofTrade(trade, companies)),
    ...companies.map(ofStand),
    ...sectors.flatMap(ofSteps),
    ...sectors.map(ofSector),
    ...sectors.filter(({ id }) => quizSectors.includes(id)).map(ofQuiz),
    ...companies.flatMap(ofPreparedAnswers),
    ...answers.map(ofAnswer),
    ...events.map(ofEvent),
    ...terms.map(ofTerm),
  ];
}
