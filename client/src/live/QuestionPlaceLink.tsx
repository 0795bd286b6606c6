import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { Box, MapPin } from 'lucide-react';
import { useEdition } from '../content/edition-store.ts';
import { useTradeName } from '../content/TradeCard.tsx';
import { useSay, useWords } from '../words/words.ts';
import './desk-words.ts';
import './question-place.css';
import { inEdition } from '../net/base.ts';

/** Where a question was asked: opens the stand, the step or the trade in a new page, without 3D or in it. */
export function QuestionPlaceLink({ place }: { place: QuestionPlace | null }) {
  const t = useWords('desk');
  const say = useSay();
  const tradeName = useTradeName();
  const edition = useEdition();
  if (place === null || !edition) return null;
  const { kind, id } = place;
  const company = kind === 'stand' ? edition.companies.find((one) => one.id === id) : undefined;
  const trade = kind === 'trade' ? edition.trades.find((one) => one.id === id) : undefined;
  const sector = edition.sectors.find(
    (one) =>
      one.id === (company?.sector ?? trade?.sector) ||
      (kind === 'step' && one.steps.some((step) => step.id === id)),
  );
  const step = sector?.steps.find((one) => kind === 'step' && one.id === id);
  const name = company?.name ?? (trade ? tradeName(trade) : step && say(step.title));
  if (!sector || !name) return null;
  const page = kind === 'stand' ? `stand/${id}` : kind === 'trade' ? `metier/${id}` : `secteur/${sector.id}`;
  // A new page: whoever is answering keeps what they are writing in view.
  return (
    <span className="vu-qplace">
      <a
        href={inEdition(`/visite/${page}`)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('place.label', { place: name })}
      >
        <MapPin aria-hidden size={16} />
        {name}
      </a>
      <a
        href={inEdition(`/?lieu=${sector.open ? 'hall' : 'pavilion'}:${sector.id}`)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('place.inWorldLong', { place: name })}
      >
        <Box aria-hidden size={16} />
        {t('place.inWorld')}
      </a>
    </span>
  );
}
