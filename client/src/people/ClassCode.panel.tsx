import { CircleAlert, KeyRound, LogIn } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { CentrePanel } from '../ui/CentrePanel.tsx';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './class-code.css';
import { codeAsked, forgetCode } from './code-asked.ts';
import { joinClass, useVisit } from './visit-store.ts';

/** « J'ai un code de classe »: a word and two digits, as on the board. */
export default function ClassCode({ onClose }: { onClose: () => void }) {
  const t = useWords('arrival');
  const words = useWords('core');
  const sentence = useFailure();
  const { classLabel } = useVisit();
  const [code, setCode] = useState(() => codeAsked() ?? '');
  const [state, setState] = useState<'open' | 'asking' | 'joined'>('open');
  const [wrong, setWrong] = useState<string | null>(null);

  const join = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'asking') return;
    setState('asking');
    const failure = await joinClass(code.trim());
    setWrong(failure && sentence(failure));
    setState(failure ? 'open' : 'joined');
    if (!failure) forgetCode();
  };

  return (
    <CentrePanel
      width="narrow"
      accent="#0f5c66"
      title={t('classCode.title')}
      subtitle={t('classCode.line')}
      badge={
        <span className="vu-logo">
          <KeyRound aria-hidden size={34} />
        </span>
      }
      onClose={onClose}
    >
      {state === 'joined' ? (
        <div className="vu-code">
          <StatusBand tone="ok">{t('classCode.joined', { label: classLabel ?? '' })}</StatusBand>
          <Key full onClick={onClose}>
            {words('next')}
          </Key>
        </div>
      ) : (
        <form className="vu-code" onSubmit={join}>
          <label htmlFor="vu-class-code">{t('classCode.label')}</label>
          <input
            id="vu-class-code"
            value={code}
            onChange={(event) => setCode(event.target.value.toUpperCase())}
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={wrong !== null}
            aria-describedby="vu-class-code-hint"
          />
          <p id="vu-class-code-hint" className="vu-soft">
            {t('classCode.hint')}
          </p>
          <div role="alert">
            {wrong && (
              <p className="vu-code__wrong">
                <CircleAlert aria-hidden size={20} />
                {wrong}
              </p>
            )}
          </div>
          <Key type="submit" full icon={<LogIn aria-hidden size={22} />} disabled={code.trim() === ''}>
            {t('classCode.join')}
          </Key>
          <Key variant="quiet" onClick={onClose}>
            {t('classCode.without')}
          </Key>
        </form>
      )}
    </CentrePanel>
  );
}
