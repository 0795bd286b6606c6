import { useConnection } from '../../../net/connection.ts';
import { Plate } from '../../../ui/Plate.tsx';
import { districts as en } from '../../../words/en/districts.ts';
import { districts as fr } from '../../../words/fr/districts.ts';
import { addWords, useWords } from '../../../words/words.ts';
import { useZones } from '../../zone-store.ts';
import './city-progress.css';
import { useDistricts } from './districts-store.ts';

declare module '../../../words/words.ts' {
  interface Namespaces {
    districts: typeof fr;
  }
}

addWords('districts', { fr, en });

/**
 * How much of the city stands, while one is out in it and the rest is slow to come or the network is gone. A fast line
 * never shows it.
 */
export default function CityProgress() {
  const t = useWords('districts');
  const { all, standing, late } = useDistricts();
  const outdoors = useZones((state) => state.zone === 'city');
  const cut = useConnection(({ state }) => state === 'offline') && standing < all;
  if (!outdoors || !(late || cut)) return null;
  const sentence = t(cut ? 'cut' : 'coming', { count: standing, all });
  return (
    <Plate
      className="vu-building"
      data-part="building"
      data-cut={cut}
      role="progressbar"
      aria-label={t('label')}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={standing}
      aria-valuetext={sentence}
    >
      <span>{sentence}</span>
      <span className="vu-building__bar">
        <i style={{ transform: `scaleX(${standing / all})` }} />
      </span>
    </Plate>
  );
}
