import { Download } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { saveFile } from '../net/save-file.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import { useMarks } from './marks-store.ts';

/** The passport as a file of the server's, and the way to where its code is checked. */
export function SavePdf() {
  const t = useWords('passport');
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function save() {
    setState('busy');
    const { marks } = useMarks.getState();
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const came = await saveFile('/api/passport/pdf', { marks, language, zone }, 'passeport.pdf');
    setState(came ? 'idle' : 'failed');
    if (came) announce(t('pdf.done'));
  }

  return (
    <div className="vu-passport__pdf">
      <Key
        variant="secondary"
        icon={<Download aria-hidden size={22} />}
        disabled={state === 'busy'}
        onClick={() => void save()}
      >
        {t(state === 'busy' ? 'pdf.busy' : 'pdf.key')}
      </Key>
      <p>
        {t('pdf.why')} <Link href="/visite/passeport/verifier">{t('pdf.check')}</Link>
      </p>
      {state === 'failed' && <StatusBand tone="bad">{t('pdf.failed')}</StatusBand>}
    </div>
  );
}
