import { drawClassCode } from '@ville-usine/shared/people/class-code';
import { Check, Link2, UserPlus, Users } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import '../class-visit/pupil/tour-pupil-words.ts';
import { CodeField } from '../people/CodeField.tsx';
import { announce } from '../ui/announce.ts';
import { copyText } from '../ui/copy-text.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './friends.css';
import { inEdition } from '../net/base.ts';
import { joinGroup, useGroup } from './group-store.ts';

/** « Se retrouver entre amis »: one word, read aloud or sent as a link, brings friends into the same copy of the city. */
export function Friends() {
  const t = useWords('tourPupil');
  const word = useGroup((state) => state.word);
  return (
    <section className="vu-friends" aria-labelledby="vu-friends-title">
      <h3 id="vu-friends-title">{t('friends.title')}</h3>
      <p className="vu-soft">{t('friends.line')}</p>
      {word ? <Together word={word} /> : <Alone />}
    </section>
  );
}

function Together({ word }: { word: string }) {
  const t = useWords('tourPupil');
  const [copied, setCopied] = useState(false);
  const link = window.location.origin + inEdition(`/?groupe=${word}`);
  const copy = async () => {
    if (!(await copyText(link))) return;
    setCopied(true);
    announce(t('friends.copied'));
  };
  return (
    <>
      <p className="vu-friends__word">
        <span className="vu-small">{t('friends.word')}</span>
        <strong>{word}</strong>
        <span className="vu-small">{t('friends.link')}</span>
        <span className="vu-friends__link">{link}</span>
      </p>
      <div className="vu-row vu-row--wrap">
        <Key
          size="m"
          variant={copied ? 'set' : 'secondary'}
          icon={copied ? <Check aria-hidden size={20} /> : <Link2 aria-hidden size={20} />}
          onClick={() => void copy()}
        >
          {t(copied ? 'friends.copied' : 'friends.copy')}
        </Key>
        <Key
          size="m"
          variant="quiet"
          onClick={() => {
            joinGroup(null);
            announce(t('friends.left'));
          }}
        >
          {t('friends.leave')}
        </Key>
      </div>
    </>
  );
}

function Alone() {
  const t = useWords('tourPupil');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const meet = (wish: string) => {
    const known = joinGroup(wish);
    setWrong(!known);
    if (known) announce(t('friends.joined', { word: useGroup.getState().word ?? '' }));
  };
  const join = (event: FormEvent) => {
    event.preventDefault();
    meet(typed);
  };
  return (
    <>
      <Key
        size="m"
        variant="secondary"
        icon={<Users aria-hidden size={20} />}
        onClick={() => meet(drawClassCode())}
      >
        {t('friends.draw')}
      </Key>
      <form className="vu-friends__join" onSubmit={join}>
        <CodeField
          label={t('friends.have')}
          hint={t('friends.hint')}
          value={typed}
          onType={setTyped}
          wrong={wrong ? t('friends.wrong') : null}
        />
        <Key
          type="submit"
          size="m"
          variant="secondary"
          icon={<UserPlus aria-hidden size={20} />}
          disabled={typed.trim() === ''}
        >
          {t('friends.join')}
        </Key>
      </form>
    </>
  );
}
