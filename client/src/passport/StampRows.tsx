import type { Passport } from '@ville-usine/shared/passport/passport';
import { useEdition } from '../content/edition-store.ts';
import { Icon } from '../content/Icon.tsx';
import { deep } from '../ui/contrast.ts';
import { useSay, useWords } from '../words/words.ts';
import { breakable } from './breakable.ts';
import './stamp-rows.css';

/** Each leans its own way, degrees. */
const leanOf = (index: number) => (((index + 1) * 37) % 17) - 8;

/** All pavilions in the order of the ring: a dashed ring to fill, or the stamp as it was earned. */
export function StampRows({ passport }: { passport: Passport }) {
  const t = useWords('passport');
  const say = useSay();
  const edition = useEdition()!;
  return (
    <ol className="vu-stamps">
      {passport.sectors.map(({ sector: id, stamped, done, total }, index) => {
        const sector = edition.sectors.find((one) => one.id === id);
        if (!sector) return null;
        const name = say(sector.name);
        return (
          <li
            key={id}
            data-stamped={stamped}
            style={stamped ? { color: deep(sector.colour), rotate: `${leanOf(index)}deg` } : undefined}
          >
            <Icon name={sector.icon} size={34} />
            <b aria-hidden>{breakable(name)}</b>
            {!stamped && done > 0 && (
              <small aria-hidden>
                {done}/{total}
              </small>
            )}
            <span className="vu-hidden">
              {t(stamped ? 'stamps.got' : 'stamps.open', { name, done, total })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
