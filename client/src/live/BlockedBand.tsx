import type { OwnBlock } from '@ville-usine/shared/live/block';
import { Hourglass } from 'lucide-react';
import { useEffect } from 'react';
import { announce } from '../ui/announce.ts';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import { blockedLine } from './blocked-line.ts';
import './live-words.ts';

/** Tells a blocked visitor what happened, what they may still do, and until when. */
export function BlockedBand({ block }: { block: OwnBlock }) {
  const t = useWords('live');
  const language = useLanguage();
  const line = blockedLine(block, t, language);
  useEffect(() => announce(line), [line]);
  return (
    <StatusBand tone="wait" icon={<Hourglass aria-hidden size={24} />} title={t('blocked.title')}>
      {line}
    </StatusBand>
  );
}
