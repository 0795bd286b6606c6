import { sayAge } from './say-age.ts';
import { useServerNow } from './server-clock.ts';

/** How long ago an instant was; counts up by itself without drawing anything else anew. */
export function Age({ since }: { since: string }) {
  return <>{sayAge(useServerNow() - Date.parse(since))}</>;
}
