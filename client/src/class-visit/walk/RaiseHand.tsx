import { Hand } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { request } from '../../net/request.ts';
import { announce } from '../../ui/announce.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { onAction } from '../../world/controls/actions.ts';
import { useKeyNames } from '../../world/use-key-names.ts';
import { useTour } from '../tour/tour-store.ts';
import './tour-walk-words.ts';

async function change(up: boolean): Promise<void> {
  const answer = await request('tour:hand', { up });
  if (answer.ok) announce(wordsOf('tourWalk')(up ? 'handSaid' : 'handDown'));
}

/** Raises one's hand where the teacher sees it, and takes it down; by its key too. */
export function RaiseHand() {
  const t = useWords('tourWalk');
  const key = useKeyNames()('hand')[0];
  const up = useTour(({ self }) => self?.hand ?? false);
  const turn = useCallback(() => void change(!useTour.getState().self?.hand), []);
  useEffect(() => onAction((action) => action === 'hand' && turn()), [turn]);
  return (
    <button type="button" className="vu-tour__way" aria-pressed={up} aria-keyshortcuts={key} onClick={turn}>
      <Hand aria-hidden size={20} />
      <span>{t(up ? 'handUp' : 'hand')}</span>
      <kbd aria-hidden>{key}</kbd>
    </button>
  );
}
