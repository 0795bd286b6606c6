import { Wifi, WifiOff } from 'lucide-react';
import { useConnection } from '../net/connection.ts';
import { Plate } from '../ui/Plate.tsx';
import { useWords } from '../words/words.ts';
import './live-words.ts';
import './desk.css';

/** The state of the connection, always in view on the desks. */
export function ConnectionPlate() {
  const t = useWords('live');
  const state = useConnection((connection) => connection.state);
  const off = state === 'offline';
  return (
    <Plate className={off ? 'vu-connection vu-connection--off' : 'vu-connection'} role="status">
      {off ? <WifiOff aria-hidden size={22} /> : <Wifi aria-hidden size={22} />}
      {t(`network.${state}`)}
    </Plate>
  );
}
