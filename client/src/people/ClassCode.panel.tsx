import { KeyRound, LogIn, Undo2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { comeBack } from '../class-visit/pupil/come-back.ts';
import type { Failure } from '../net/result.ts';
import { CentrePanel } from '../ui/CentrePanel.tsx';
import { Key } from '../ui/Key.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './class-code.css';
import { CodeField } from './CodeField.tsx';
import { codeAsked, forgetCode } from './code-asked.ts';
import { keepDressed } from './dressed.ts';
import { JoinedClass } from './JoinedClass.tsx';
import { joinClass, useVisit } from './visit-store.ts';

type ClassCodeProps = {
  onClose: () => void /** Leads into the city, where there is one. */;
  onEnter?: () => void;
};

/** « J'ai un code de classe »: a word and two digits, as on the board; with one's own key, oneself again. */
export default function ClassCode({ onClose, onEnter }: ClassCodeProps) {
  const t = useWords('arrival');
  const own = useWords('tourPupil');
  const sentence = useFailure();
  const { classLabel } = useVisit();
  const [code, setCode] = useState(() => codeAsked() ?? '');
  /** Null while one has none to type. */
  const [key, setKey] = useState<string | null>(null);
  const [state, setState] = useState<'open' | 'asking' | 'joined'>('open');
  const [wrong, setWrong] = useState<Failure | null>(null);
  const returns = key !== null;

  const join = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'asking') return;
    setState('asking');
    const failure = key === null ? await joinClass(code.trim()) : await comeBack(code.trim(), key);
    setWrong(failure);
    setState(failure ? 'open' : 'joined');
    if (failure?.code === 'class-full' && key === null) setKey('');
    if (failure) return;
    forgetCode();
    // Whoever comes back has chosen how they look long ago.
    if (returns) keepDressed();
  };

  const done = () => {
    if (onEnter) return onEnter();
    // The page still shows what was another visitor's.
    if (returns) return window.location.assign(window.location.pathname);
    onClose();
  };

  const aboutKey = wrong?.code === 'key-unknown';
  return (
    <CentrePanel
      width="narrow"
      accent="#0f5c66"
      title={state === 'joined' ? own('band.title') : t('classCode.title')}
      subtitle={state === 'joined' ? classLabel : t('classCode.line')}
      badge={
        <span className="vu-logo">
          <KeyRound aria-hidden size={34} />
        </span>
      }
      onClose={state === 'joined' && !onEnter ? done : onClose}
    >
      {state === 'joined' ? (
        <JoinedClass returns={returns} entersCity={onEnter !== undefined} onDone={done} />
      ) : (
        <form className="vu-code" onSubmit={join}>
          <CodeField
            label={t('classCode.label')}
            hint={t('classCode.hint')}
            value={code}
            onType={setCode}
            wrong={wrong && !aboutKey ? sentence(wrong) : null}
          />
          {key !== null && (
            <CodeField
              label={own('key.label')}
              hint={own('key.hint')}
              value={key}
              onType={setKey}
              wrong={wrong && aboutKey ? sentence(wrong) : null}
              focused
            />
          )}
          <Key
            type="submit"
            full
            icon={returns ? <Undo2 aria-hidden size={22} /> : <LogIn aria-hidden size={22} />}
            disabled={code.trim() === '' || key?.trim() === ''}
          >
            {returns ? own('key.back') : t('classCode.join')}
          </Key>
          <div className="vu-code__ways">
            {key === null && (
              <Key variant="quiet" onClick={() => setKey('')}>
                {own('key.have')}
              </Key>
            )}
            <Key variant="quiet" onClick={onClose}>
              {t('classCode.without')}
            </Key>
          </div>
        </form>
      )}
    </CentrePanel>
  );
}
