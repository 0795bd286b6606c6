import { Save } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import './moderation-words.ts';
import type { Moderation, Offer } from './use-moderation.ts';

/** Gives back what was begun when another moderator was quicker. */
export function OfferBand({ offer, moderation }: { offer: Offer; moderation: Moderation }) {
  const t = useWords('desk');
  const m = useWords('moderation');
  return (
    <StatusBand tone="wait" icon={<Save aria-hidden size={22} />} title={m(`offer.${offer.kind}`)}>
      <p>
        {offer.kind === 'reword'
          ? frenchSpaces(offer.text)
          : `${frenchSpaces(offer.question.text)} · ${t(`mod.reasons.${offer.reason}`)}`}
      </p>
      <div className="vu-row vu-row--wrap">
        <Key variant="secondary" size="m" onClick={() => moderation.takeOffer(offer)}>
          {m(offer.kind === 'reword' ? 'offer.rewordSend' : 'offer.refuseSend')}
        </Key>
        <Key variant="quiet" size="m" onClick={moderation.dropOffer}>
          {m('offer.drop')}
        </Key>
      </div>
    </StatusBand>
  );
}
