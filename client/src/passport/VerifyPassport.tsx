import { codeIn, type PassportFacts } from '@ville-usine/shared/passport/proof';
import { BadgeCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Trail, VisitFrame } from '../content/VisitFrame.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { dayName } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { CityKey } from './CityKey.tsx';
import './passport-words.ts';
import { useCityKey } from './use-city-key.ts';
import './verify-passport.css';
import { BASE } from '../net/base.ts';
import { verifyProof } from './verify-proof.ts';

/** What came of the code in the field; null while there is none, or none of its answers yet. */
type Found = { code: string; facts: PassportFacts | null };

/** `/visite/passeport/verifier`: whether a printed passport's figures come from this city, worked out on the device. */
export function VerifyPassport() {
  const t = useWords('passport');
  const core = useWords('core');
  const [code, setCode] = useState(() => codeIn(window.location.hash));
  const [key, takeKey] = useCityKey();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const readAddress = () => setCode(codeIn(window.location.hash));
    window.addEventListener('hashchange', readAddress);
    return () => window.removeEventListener('hashchange', readAddress);
  }, []);
  useEffect(() => {
    let here = true;
    if (key && code) void verifyProof(code, key).then((facts) => here && setFound({ code, facts }));
    return () => {
      here = false;
    };
  }, [key, code]);
  const answer = found && found.code === code && code ? found : null;
  const canCheck = globalThis.crypto?.subtle !== undefined;

  return (
    <VisitFrame
      icon={<BadgeCheck aria-hidden size={28} />}
      title={t('verify.title')}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('verify.trail')} />}
      tile={{ ground: 'var(--vu-yellow)', ink: 'var(--vu-ink)' }}
    >
      <Sheet className="vu-prose vu-verify">
        <p className="vu-lead">{t('verify.lead')}</p>
        <label>
          {t('verify.field')}
          <textarea
            rows={4}
            maxLength={2000}
            spellCheck={false}
            autoComplete="off"
            value={code}
            onChange={({ target }) => setCode(codeIn(target.value))}
          />
        </label>
        <div>
          {!canCheck && <StatusBand tone="bad">{t('verify.noCrypto')}</StatusBand>}
          {canCheck && key === null && <StatusBand tone="wait">{t('verify.noKey')}</StatusBand>}
          {answer && (
            <StatusBand tone={answer.facts ? 'ok' : 'bad'}>
              {t(answer.facts ? 'verify.good' : 'verify.bad')}
            </StatusBand>
          )}
        </div>
        {answer?.facts && <Facts facts={answer.facts} />}
        <section>
          <h2>{t('verify.meansTitle')}</h2>
          <p>{t('verify.means')}</p>
          <p>
            <b>{t('verify.meansNot')}</b>
          </p>
          <p>{t('verify.address', { host: window.location.host + BASE })}</p>
          <p>{t('verify.short')}</p>
        </section>
        {key && <CityKey cityKey={key} onKey={takeKey} />}
        {key === null && <CityKey cityKey={null} onKey={takeKey} />}
      </Sheet>
    </VisitFrame>
  );
}

function Facts({ facts }: { facts: PassportFacts }) {
  const t = useWords('passport');
  const language = useLanguage();
  const lines = [
    ['pseudonym', facts.pseudonym],
    ['class', facts.classLabel ?? t('verify.noClass')],
    ['day', dayName(`${facts.day}T12:00:00`, language)],
    ['edition', facts.edition],
    ['stamps', t('verify.stampsOf', { count: facts.stamps, total: facts.pavilions })],
    ['trades', facts.trades],
    ['quiz', t('verify.quizOf', { answered: facts.answered, right: facts.right })],
    ['asked', facts.asked],
  ] as const;
  return (
    <section>
      <h2>{t('verify.facts')}</h2>
      <dl className="vu-verify__facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`verify.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
