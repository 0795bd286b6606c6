import type { Sector } from '@ville-usine/shared/content/sector';
import type { PlaceId } from '@ville-usine/shared/world/layout';
import { plotAngle } from '@ville-usine/shared/world/layout';
import { DoorOpen, MapPin } from 'lucide-react';
import { useEdition } from '../content/edition-store.ts';
import { Icon } from '../content/Icon.tsx';
import { CentrePanel } from '../ui/CentrePanel.tsx';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { useSay, useWords } from '../words/words.ts';
import { goTo } from './go-to.ts';
import './map.css';
import { PlanPicture } from './PlanPicture.tsx';
import { enterHall } from './prompt-for.ts';
import './world-words.ts';
import { useWorld } from './world-store.ts';

const PLACES = ['plaza', 'agora', 'port'] as const;

function Pavilion({ sector, number, go }: { sector: Sector; number: number; go: (place: PlaceId) => void }) {
  const t = useWords('world');
  const say = useSay();
  const place = useWorld((state) => state.place);
  const close = useWorld((state) => state.close);
  const here = place.endsWith(`:${sector.id}`);
  return (
    <li className="vu-mapdoor" data-here={here}>
      <button type="button" className="vu-mapdoor__go" onClick={() => go(`pavilion:${sector.id}`)}>
        <span className="vu-mapdoor__tile" style={{ background: deep(sector.colour) }}>
          <Icon name={sector.icon} size={20} />
        </span>
        <b>{t('map.goTo', { number, name: say(sector.name) })}</b>
        {here && (
          <span className="vu-mapdoor__here">
            <MapPin aria-hidden size={16} />
            <span className="vu-hidden">{t('map.here')}</span>
          </span>
        )}
      </button>
      {sector.open ? (
        <Key
          size="m"
          variant="hot"
          icon={<DoorOpen aria-hidden size={20} />}
          aria-label={`${t('map.enter')} ${number}`}
          onClick={() => {
            close();
            enterHall(sector.id);
          }}
        >
          {t('map.enter')}
        </Key>
      ) : (
        <span className="vu-small">{t('map.closed')}</span>
      )}
    </li>
  );
}

/** The plan: every place one can go to, as a picture and as a list; going there is immediate. */
export default function CityMap({ onClose }: { onClose: () => void }) {
  const t = useWords('world');
  const edition = useEdition();
  const go = (place: PlaceId) => {
    onClose();
    void goTo(place);
  };
  return (
    <CentrePanel width="wide" title={t('map.title')} subtitle={t('map.line')} onClose={onClose}>
      <div className="vu-map">
        <div className="vu-map__picture">
          <PlanPicture sectors={edition?.sectors ?? []} onGo={go} angle={plotAngle} />
        </div>
        <div className="vu-map__lists">
          <h3>{t('map.places')}</h3>
          <div className="vu-map__places">
            {PLACES.map((place) => (
              <Key key={place} size="m" variant="secondary" onClick={() => go(place)}>
                {t(`place.${place}`)}
              </Key>
            ))}
          </div>
          <h3>{t('map.list')}</h3>
          <ol>
            {edition?.sectors.map((sector, index) => (
              <Pavilion key={sector.id} sector={sector} number={index + 1} go={go} />
            ))}
          </ol>
        </div>
      </div>
    </CentrePanel>
  );
}
