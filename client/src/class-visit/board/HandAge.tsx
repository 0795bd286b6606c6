import { sayAge } from '../../live/say-age.ts';
import { useGuideClock } from './use-guide-clock.ts';

/** For how long something has been so, milliseconds on the server's clock; counts up by itself. */
export function HandAge({ since }: { since: number }) {
  return <span className="vu-board__age">{sayAge(useGuideClock() - since)}</span>;
}
