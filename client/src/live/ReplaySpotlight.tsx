import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { MonitorPlay } from 'lucide-react';
import { Link } from 'wouter';
import { useEdition } from '../content/edition-store.ts';
import { Card } from '../ui/Card.tsx';
import { useSay, useWords } from '../words/words.ts';
import './after-words.ts';
import { spotlitPlace } from './spotlight-name.ts';

type ReplaySpotlightProps = { kind: 'picture' | 'spot'; of: QuestionPlace; sectorId: string };

/** What the professional put on the big screen, with the way to it. */
export function ReplaySpotlight({ kind, of, sectorId }: ReplaySpotlightProps) {
  const t = useWords('after');
  const say = useSay();
  const place = spotlitPlace(useEdition(), sectorId, of);
  if (!place) return null;
  return (
    <Card as="li">
      <p className="vu-row vu-row--wrap">
        <MonitorPlay aria-hidden size={20} />
        <span className="vu-grow">
          {t(`transcript.${kind}`)} <Link href={place.href}>{say(place.name)}</Link>
        </span>
      </p>
    </Card>
  );
}
