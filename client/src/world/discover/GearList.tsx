import { GEARS } from '@ville-usine/shared/world/discover/gears';
import { useWords } from '../../words/words.ts';
import './discover-words.ts';
import './discover.css';
import { useFound } from './finds-store.ts';
import { GearMark } from './GearMark.tsx';
import { usePavilionName } from './pavilion-name.ts';

/** The thirteen gears with a riddle each; those found are golden. */
export function GearList() {
  const t = useWords('discover');
  const nameOf = usePavilionName();
  const found = useFound();
  return (
    <details className="vu-gears">
      <summary>
        <GearMark size={34} found={found.length > 0} />
        <span>
          <b>{t('gear.list')}</b>
          <span className="vu-small">{t('gear.line', { count: found.length, total: GEARS.length })}</span>
        </span>
      </summary>
      <ul>
        {GEARS.map(({ id }) => {
          const name = nameOf(id);
          const has = found.includes(id);
          return (
            <li key={id} data-found={has}>
              <GearMark size={30} found={has} />
              <span>
                <b>{t(has ? 'gear.done' : 'gear.hidden', { name })}</b>
                <span>{t(`riddle.${id}`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
