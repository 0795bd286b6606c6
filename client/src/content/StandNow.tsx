import type { Company } from '@ville-usine/shared/content/company';
import { useServerNow } from '../live/server-clock.ts';
import { Pill } from '../ui/Pill.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import { useSessions } from './sessions-store.ts';
import { standStatus } from './stand-status.ts';
import { sayStatus } from './stand-status-words.ts';

/** Who can be met at a stand now, in few words; nothing where nobody is near. */
export function StandNow({ company }: { company: Company }) {
  const t = useWords('standStatus');
  const language = useLanguage();
  const now = useServerNow();
  const status = standStatus(useSessions() ?? [], company, now);
  if (!status) return null;
  const met = status.kind === 'live' || status.kind === 'asking';
  return (
    <p>
      <Pill tone={met ? 'live' : 'plain'}>{sayStatus(status, t, language)}</Pill>
    </p>
  );
}
