import { Camera, Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { CentrePanel } from '../../ui/CentrePanel.tsx';
import { Key } from '../../ui/Key.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useWords } from '../../words/words.ts';
import './discover-words.ts';
import './discover.css';
import { forgetPhoto, usePhoto } from './photo-store.ts';

/** Has the browser put the file among the downloads; false where it will not. */
function save(url: string, name: string): boolean {
  try {
    const link = document.createElement('a');
    if (!('download' in link)) return false;
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    return true;
  } catch {
    return false;
  }
}

/** The photograph just taken, framed; it is saved on this device or forgotten. */
export default function PhotoPanel({ onClose }: { onClose: () => void }) {
  const t = useWords('discover');
  const { spot, url } = usePhoto();
  const [told, setTold] = useState<'saved' | 'refused' | null>(null);
  const first = useRef<HTMLDivElement>(null);
  const ready = url !== null;
  useEffect(() => {
    if (ready) first.current?.querySelector('button')?.focus();
  }, [ready]);
  useEffect(() => forgetPhoto, []);
  if (!spot) return null;
  const name = t(`spot.${spot}`);
  const keep = () => {
    if (!url) return;
    const done = save(url, t('photo.file', { name: spot })) ? 'saved' : 'refused';
    setTold(done);
    announce(t(`photo.${done}`));
  };
  return (
    <CentrePanel
      title={t('photo.title')}
      subtitle={name}
      onClose={onClose}
      footer={
        <div className="vu-photo__keys" ref={first}>
          <Key grow icon={<Download aria-hidden size={22} />} disabled={!ready} onClick={keep}>
            {t('photo.save')}
          </Key>
          <Key variant="secondary" icon={<Camera aria-hidden size={22} />} onClick={onClose}>
            {t('photo.again')}
          </Key>
        </div>
      }
    >
      {url ? (
        <img className="vu-photo" src={url} alt={t('photo.alt', { name, city: t('photo.city') })} />
      ) : (
        <p className="vu-photo vu-photo--coming" role="status">
          {t('photo.coming')}
        </p>
      )}
      {told && <StatusBand tone={told === 'saved' ? 'ok' : 'wait'}>{t(`photo.${told}`)}</StatusBand>}
      <p className="vu-small">{t('photo.line')}</p>
    </CentrePanel>
  );
}
