import { useLocation, useSearch } from 'wouter';
import { inEdition, ORIGIN } from '../net/base.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { useWords } from '../words/words.ts';

/** At the foot of a printed page: where it is found on a screen. */
export default function OnPaper() {
  const t = useWords('visit');
  const [path] = useLocation();
  const search = useSearch();
  const address = ORIGIN + inEdition(path) + (search && `?${search}`);
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
