import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { Shown } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { EyeOff, RotateCcw } from 'lucide-react';
import { Key } from '../../../ui/Key.tsx';
import { useSay, useWords } from '../../../words/words.ts';
import { order, useGuide } from '../../tour/guide-store.ts';
import './round-guide-words.ts';

/** What holds a question's answer, as the class can be shown it; null where its pavilion has no such place or no hall. */
function sightOf(
  edition: PublicEdition,
  { sector: id, result }: RoundNow,
): (Shown & { name: string }) | null {
  const sector = edition.sectors.find((one) => one.id === id);
  const target = result?.where?.place;
  if (!sector?.open || !target) return null;
  const found = { zone: `hall:${sector.id}` as const, target, opened: true };
  const company = edition.companies.find((one) => one.id === target);
  if (company) return { ...found, kind: 'stand', name: company.name };
  const step = sector.steps.find((one) => one.id === target);
  return step ? { ...found, kind: 'step', name: step.title.fr } : null;
}

/** « Revoir »: shows on all screens the place that holds the answer, until it is pressed again. */
export function LookAgain({
  edition,
  round,
  ready,
}: {
  edition: PublicEdition;
  round: RoundNow;
  ready: boolean;
}) {
  const t = useWords('roundGuide');
  const say = useSay();
  const shown = useGuide(({ tour }) => tour?.shown);
  const sight = sightOf(edition, round);
  if (!sight) return null;
  const { name, ...thing } = sight;
  const on = shown?.zone === thing.zone && shown.kind === thing.kind && shown.target === thing.target;
  const step = edition.sectors
    .find(({ id }) => id === round.sector)
    ?.steps.find(({ id }) => id === thing.target);
  return (
    <Key
      variant="enamel"
      aria-disabled={!ready}
      icon={on ? <EyeOff aria-hidden size={22} /> : <RotateCcw aria-hidden size={22} />}
      onClick={() => ready && void order(on ? { do: 'hide' } : { do: 'show', shown: thing })}
    >
      {on ? t('screen.lookEnd') : t('screen.look', { name: step ? say(step.title) : name })}
    </Key>
  );
}
