import { ArrowRight, Check, Copy, Flag, Printer, QrCode as QrMark } from 'lucide-react';
import { useState } from 'react';
import { api } from '../net/api.ts';
import type { Failure } from '../net/result.ts';
import { announce } from '../ui/announce.ts';
import { copyText } from '../ui/copy-text.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './class-visit-words.ts';
import './code-card.css';
import { inEdition } from '../net/base.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { OneScreen } from './round/guide/OneScreen.tsx';
import type { Opened } from './use-class-visit.ts';

type CodeCardProps = {
  opened: Opened | null;
  isChanged: boolean;
  onPrint: (sheets: 'poster' | 'all') => void;
};

/** The class's code and QR code once there is one, what is printed, and the teacher's own link. */
export function CodeCard({ opened, isChanged, onPrint }: CodeCardProps) {
  const t = useWords('classVisit');
  return (
    <Sheet className="vu-codecard" aria-labelledby="vu-codecard-title">
      <header className="vu-codecard__head">
        <h2 id="vu-codecard-title" tabIndex={-1}>
          {t('code.title')}
        </h2>
        <p className="vu-codecard__code">{opened ? opened.visit.code : t('code.coming')}</p>
      </header>
      {opened ? (
        <div className="vu-codecard__body">
          <QrCode address={opened.visit.joinUrl} name={t('code.qr', { address: opened.visit.joinUrl })} />
          <p className="vu-soft">{t('code.places', { count: opened.visit.plan.pupils })}</p>
          <Key
            variant="secondary"
            size="m"
            full
            icon={<Printer aria-hidden size={20} />}
            onClick={() => onPrint('poster')}
          >
            {t('code.poster')}
          </Key>
          <Key
            variant={isChanged ? 'secondary' : 'primary'}
            size="m"
            full
            icon={<Printer aria-hidden size={20} />}
            onClick={() => onPrint('all')}
          >
            {t('code.all')}
          </Key>
          <OwnLink {...opened} />
        </div>
      ) : (
        <div className="vu-codecard__body vu-codecard__coming">
          <QrMark aria-hidden size={72} strokeWidth={1.5} />
          <p className="vu-soft">{t('code.comingLine')}</p>
        </div>
      )}
    </Sheet>
  );
}

/** The private link, and the way to the teacher's page where questions are to be read there first. */
function OwnLink({ visit, token }: Opened) {
  const t = useWords('classVisit');
  const failureText = useFailure();
  const [copied, setCopied] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const address = window.location.origin + inEdition(`/classe#${token}`);

  async function copy() {
    if (!(await copyText(address))) return;
    setCopied(true);
    announce(t('code.copied'));
  }
  async function toDesk() {
    const answer = await api('POST /api/class-visits/desk', { body: { token } });
    if (answer.ok) window.location.assign(inEdition(answer.value.address));
    else setFailure(answer.error);
  }

  return (
    <div className="vu-ownlink">
      <Key
        variant="yellow"
        full
        icon={<Flag aria-hidden size={22} />}
        onClick={() => window.location.assign(inEdition(`/classe/direct#${token}`))}
      >
        {t('code.lead')}
      </Key>
      <OneScreen token={token} />
      <h3>{t('code.link')}</h3>
      <p className="vu-small">{t('code.linkLine')}</p>
      <input readOnly aria-label={t('code.link')} value={address} onFocus={({ target }) => target.select()} />
      <Key
        variant={copied ? 'set' : 'secondary'}
        size="m"
        full
        icon={copied ? <Check aria-hidden size={20} /> : <Copy aria-hidden size={20} />}
        onClick={() => void copy()}
      >
        {t(copied ? 'code.copied' : 'code.copy')}
      </Key>
      {visit.plan.options.vouch && (
        <Key
          variant="quiet"
          size="m"
          end={<ArrowRight aria-hidden size={18} />}
          onClick={() => void toDesk()}
        >
          {t('code.desk')}
        </Key>
      )}
      {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
    </div>
  );
}
