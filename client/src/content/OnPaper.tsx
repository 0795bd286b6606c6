import { useLocation, useSearch } from 'wouter';
import { QrCode } from '../ui/QrCode.tsx';
import { useWords } from '../words/words.ts';

/** At the foot of a printed page: where it is found on a screen. */
export default function OnPaper() {
  const t = useWords('visit');
  // Both are asked so that a change of address is heard of.
  useLocation();
  useSearch();
  const { origin, pathname, search } = window.location;
  const address = origin + pathname + search;
  return (
    <div className="vu-onpaper">
      <QrCode address={address} name={t('onPaper.code')} />
      <p>
        {t('onPaper.line')}
        <br />
        <b>{address}</b>
      </p>
    </div>
  );
}
