import { useEffect, useState } from 'react';
import { useConnection } from '../net/connection.ts';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';

/** A panel that is here sooner than this is not worth a word, milliseconds. */
const SOON_MS = 700;

type PanelComingProps = { onClose: () => void /** It came, but could not be shown. */; broken?: boolean };

/** In place of a panel the network has not brought yet: says so, and lets one walk on instead of waiting. */
export function PanelComing({ onClose, broken = false }: PanelComingProps) {
  const t = useWords('core');
  const offline = useConnection((connection) => connection.state === 'offline');
  const [late, setLate] = useState(broken);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Not the city's Escape as well, which would open the pause.
      event.stopPropagation();
      onClose();
    };
    window.addEventListener('keydown', leave, true);
    return () => window.removeEventListener('keydown', leave, true);
  }, [onClose]);
  useEffect(() => () => document.querySelector<HTMLElement>('#world .vu-ground')?.focus(), []);
  if (!late) return null;
  return (
    <Sheet as="div" className="vu-rescue" role="status">
      <p>{t(broken ? 'error.line' : offline ? 'error.lost' : 'loading')}</p>
      <Key autoFocus onClick={onClose}>
        {t('close')}
      </Key>
    </Sheet>
  );
}
