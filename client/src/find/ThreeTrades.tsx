import type { Trade } from '@ville-usine/shared/content/trade';
import { standOfTrade } from '@ville-usine/shared/find/find-entries';
import { cityAddress } from '@ville-usine/shared/find/find-place';
import { type Choices, likedOf, tradesFor } from '@ville-usine/shared/find/which-trade';
import { Box, RotateCcw } from 'lucide-react';
import type { Ref } from 'react';
import { Link } from 'wouter';
import { EditionNews } from '../content/EditionNews.tsx';
import { useEdition } from '../content/edition-store.ts';
import { Figure } from '../content/Figure.tsx';
import { Portrait } from '../content/Portrait.tsx';
import { SectorTile } from '../content/SectorTile.tsx';
import { useTradeName } from '../content/TradeCard.tsx';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';

/** So many likings are said; more would be a list. */
const SAID = 3;

type ThreeTradesProps = { choices: Choices; heading: Ref<HTMLHeadingElement>; onRedo: () => void };

/** Three trades to meet, and where; a lead and no verdict. */
export function ThreeTrades({ choices, heading, onRedo }: ThreeTradesProps) {
  const t = useWords('find');
  const edition = useEdition();
  const liked = likedOf(choices)
    .slice(0, SAID)
    .map((one) => t(`interest.${one}.likes`));
  const last = liked.pop();
  const likes = liked.length > 0 ? `${liked.join(', ')} ${t('job.and')} ${last}` : last;
  if (!edition) return <EditionNews />;
  return (
    <Sheet className="vu-choose">
      <h2 ref={heading} tabIndex={-1}>
        {likes ? t('job.looks', { likes }) : t('job.open')}
      </h2>
      <p>{t('job.fair')}</p>
      <h3>{t('job.meet')}</h3>
      <ul className="vu-three">
        {tradesFor(edition.trades, choices).map((trade) => (
          <OneTrade key={trade.id} trade={trade} />
        ))}
      </ul>
      <div className="vu-choose__else">
        <Key variant="secondary" icon={<RotateCcw aria-hidden size={20} />} onClick={onRedo}>
          {t('job.redo')}
        </Key>
      </div>
    </Sheet>
  );
}

function OneTrade({ trade }: { trade: Trade }) {
  const t = useWords('find');
  const say = useSay();
  const name = useTradeName()(trade);
  const { sectors, companies } = useEdition()!;
  const sector = sectors.find(({ id }) => id === trade.sector);
  const stand = standOfTrade(trade, companies);
  if (!sector) return null;
  const place = stand
    ? { sector: stand.sector, spot: { kind: 'stand', target: stand.id } as const }
    : { sector: sector.id, spot: null };
  const open = sectors.find(({ id }) => id === place.sector)?.open ?? false;
  const meets = stand?.name ?? say(sector.name);
  return (
    <Card as="li" className="vu-three__one">
      <Figure picture={trade.picture} size="trade" />
      <Portrait portrait={trade.portrait} colour={sector.colour} title={name} line={say(sector.name)} />
      <p>{say(trade.does)}</p>
      <p className="vu-three__where">
        <SectorTile sector={sector} size={32} />
        <span>
          {stand && `${t('job.at')} `}
          <Link href={stand ? `/visite/stand/${stand.id}` : `/visite/secteur/${sector.id}`}>
            {stand ? stand.name : `${t('job.pavilion')} : ${say(sector.name)}`}
          </Link>
        </span>
      </p>
      <Key size="m" href={`/visite/metier/${trade.id}`} aria-label={`${t('job.more')} : ${name}`}>
        {t('job.more')}
      </Key>
      <Key
        size="m"
        variant="secondary"
        icon={<Box aria-hidden size={20} />}
        href={cityAddress(place, open)}
        aria-label={t('in3dOf', { name: meets })}
      >
        {t('in3d')}
      </Key>
    </Card>
  );
}
