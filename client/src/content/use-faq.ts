import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { FaqEntry } from '@ville-usine/shared/live/faq';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FaqItem } from '../live/faq-index.ts';
import { api } from '../net/api.ts';
import { useLanguage } from '../words/words.ts';
import { usePageEdition } from './page-edition.ts';

/** An answer as a page shows it; `entry` is null for one the company prepared. */
export type Answered = FaqItem & {
  entry: FaqEntry | null;
  companyId: string | null;
  sectorId: string;
  corrected: boolean;
};

type Wanted = { company?: string | undefined; sector?: string | undefined; staff?: boolean };

/** The answers that stay, those given live first, newest first, then those prepared; of a stand or a sector. */
export function useFaq({ company, sector, staff = false }: Wanted): {
  answers: Answered[];
  reload: () => void;
} {
  const edition = usePageEdition();
  const language = useLanguage();
  const [entries, setEntries] = useState<FaqEntry[]>([]);
  const load = useCallback(async () => {
    const query = { ...(company && { company }), ...(sector && { sector }), ...(staff && { as: 'staff' }) };
    return api('GET /api/faq', { query });
  }, [company, sector, staff]);
  const reload = useCallback(() => {
    void load().then((answer) => answer.ok && setEntries(answer.value.entries));
  }, [load]);
  useEffect(() => {
    let wanted = true;
    void load().then((answer) => wanted && answer.ok && setEntries(answer.value.entries));
    return () => {
      wanted = false;
    };
  }, [load]);
  const answers = useMemo(
    () => [...entries.flatMap(live), ...prepared(edition, language, { company, sector })],
    [entries, edition, language, company, sector],
  );
  return { answers, reload };
}

function live(entry: FaqEntry): Answered[] {
  const { question, companyId, sectorId } = entry;
  const answer = answerOf(question.state);
  if (!answer) return [];
  const { text, byName } = answer;
  return [
    {
      id: question.id,
      question: question.text,
      answer: text,
      by: byName,
      corrected: answer.corrected === true,
      entry,
      companyId,
      sectorId,
    },
  ];
}

function prepared(
  edition: PublicEdition | null,
  language: 'fr' | 'en',
  { company, sector }: Wanted,
): Answered[] {
  const companies = (edition?.companies ?? []).filter(
    (one) => (company === undefined || one.id === company) && (sector === undefined || one.sector === sector),
  );
  return companies.flatMap((one) =>
    one.faq.map((each, index) => ({
      id: `${one.id}-${index}`,
      question: each.question[language] ?? each.question.fr,
      answer: each.answer[language] ?? each.answer.fr,
      by: one.name,
      corrected: false,
      entry: null,
      companyId: one.id,
      sectorId: one.sector,
    })),
  );
}
