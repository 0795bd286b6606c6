import { CloudCheck, RefreshCw, WifiOff } from 'lucide-react';
import { StatusBand } from '../ui/StatusBand.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './live-words.ts';
import { useNetworkNotice } from './network-notice.ts';

/** What happened to the network and what is safe; nothing while all is well. `line` says what is kept where. */
export function NetworkBand({ line }: { line?: string }) {
  const t = useWords('live');
  const language = useLanguage();
  const notice = useNetworkNotice();
  if (!notice) return null;
  if (notice.kind === 'lost') {
    const time = clockTime(new Date(notice.since).toISOString(), language);
    return (
      <StatusBand icon={<WifiOff aria-hidden size={26} />} title={t('network.lost', { time })}>
        {line ?? t('network.lostLine')}
      </StatusBand>
    );
  }
  if (notice.kind === 'closing') {
    return (
      <StatusBand tone="wait" icon={<RefreshCw aria-hidden size={24} />} title={t('network.closing')}>
        {t('network.closingLine')}
      </StatusBand>
    );
  }
  return (
    <StatusBand
      tone="ok"
      icon={<CloudCheck aria-hidden size={24} />}
      title={t(notice.sent ? 'network.backSent' : 'network.backCaughtUp')}
    />
  );
}
