import type { SectorId } from '@ville-usine/shared/content/sector';
import { GEARS } from '@ville-usine/shared/world/discover/gears';
import { riddleChoices } from '@ville-usine/shared/world/discover/riddle-choices';
import { useId, useRef, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useWords } from '../../words/words.ts';
import './discover-words.ts';
import './discover.css';
import { find, useFound } from './finds-store.ts';
import { GearMark } from './GearMark.tsx';
import { usePavilionName } from './pavilion-name.ts';

/** One riddle with the districts it may mean. Whoever errs is told so and chooses again. */
function Riddle({ gear, has }: { gear: SectorId; has: boolean }) {
  const t = useWords('discover');
  const nameOf = usePavilionName();
  const found = useFound();
  const [wrong, setWrong] = useState<readonly SectorId[]>([]);
  const line = useRef<HTMLElement>(null);
  const id = useId();
  const guess = (place: SectorId) => {
    if (place !== gear) {
      setWrong([...wrong, place]);
      announce(t('guess.wrong', { name: nameOf(place) }));
      return;
    }
    find(gear);
    announce(t('gear.said', { name: nameOf(gear), count: found.length + 1, total: GEARS.length }));
    // The keys are gone with the riddle: one goes on from what was found.
    line.current?.focus();
  };
  return (
    <li data-found={has}>
      <GearMark size={30} found={has} />
      <span>
        <b ref={line} tabIndex={-1}>
          {has ? t('gear.done', { name: nameOf(gear) }) : t('gear.riddle')}
        </b>
        <span id={id}>{t(`riddle.${gear}`)}</span>
        {!has && (
          // biome-ignore lint/a11y/useSemanticElements: the riddle itself names the group
          <span className="vu-gears__guess" role="group" aria-labelledby={id}>
            {riddleChoices(gear).map((place) => (
              <Chip key={place} disabled={wrong.includes(place)} onClick={() => guess(place)}>
                {nameOf(place)}
              </Chip>
            ))}
          </span>
        )}
        {!has && wrong.length > 0 && (
          <span className="vu-gears__wrong" aria-hidden>
            {t('guess.wrong', { name: nameOf(wrong[wrong.length - 1]!) })}
          </span>
        )}
      </span>
    </li>
  );
}

/** On the pages without 3D the thirteen gears are found by their riddles; a find counts as in the city. */
export default function GearRiddles() {
  const t = useWords('discover');
  const found = useFound();
  return (
    <section className="vu-pad" aria-label={t('gear.list')}>
      <details className="vu-gears">
        <summary>
          <GearMark size={34} found={found.length > 0} />
          <span>
            <b>{t('guess.mine', { count: found.length, total: GEARS.length })}</b>
            <span className="vu-small">{t(found.length === GEARS.length ? 'gear.all' : 'guess.line')}</span>
          </span>
        </summary>
        <ul>
          {GEARS.map(({ id }) => (
            <Riddle key={id} gear={id} has={found.includes(id)} />
          ))}
        </ul>
      </details>
    </section>
  );
}
