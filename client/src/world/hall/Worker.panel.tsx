import { HardHat } from 'lucide-react';
import { useEdition } from '../../content/edition-store.ts';
import { inEdition } from '../../net/base.ts';
import { CentrePanel } from '../../ui/CentrePanel.tsx';
import { deep } from '../../ui/contrast.ts';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import './hall-words.ts';
import { tradeCalled, workerAt } from './worker-words.ts';

/** Somebody at work in a hall: who they are, and what they do here in two sentences. */
export default function WorkerPanel({
  sector,
  name,
  onClose,
}: {
  sector: string;
  name: string;
  onClose: () => void;
}) {
  const t = useWords('hall');
  const edition = useEdition();
  const worker = workerAt(sector, name);
  if (!worker) return null;
  const trade = edition && tradeCalled(edition, worker.trade);
  const colour = edition?.sectors.find(({ id }) => id === sector)?.colour;
  return (
    <CentrePanel
      width="narrow"
      accent={deep(colour ?? '#0f5c66')}
      badge={
        <span className="vu-logo">
          <HardHat aria-hidden size={26} />
        </span>
      }
      title={`${worker.name} · ${worker.trade}`}
      subtitle={t('workerAt')}
      onClose={onClose}
    >
      <p className="vu-lead">{worker.says}</p>
      {trade && (
        <Key variant="secondary" href={inEdition(`/visite/metier/${trade.id}`)}>
          {t('theirTrade')}
        </Key>
      )}
    </CentrePanel>
  );
}
