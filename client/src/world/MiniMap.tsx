import { useEffect, useRef, useState } from 'react';
import { peersHere } from '../presence/peers.ts';
import { Plate } from '../ui/Plate.tsx';
import { useWords } from '../words/words.ts';
import { ORDER, onFrame } from './frame-loop.ts';
import { MiniCity, MiniHall } from './MiniGround.tsx';
import './minimap.css';
import { gaze, self } from './self.ts';
import { useSettings } from './settings-store.ts';
import { usePlace } from './use-place.ts';
import { useZones } from './zone-store.ts';

/** The arrow is moved this often, seconds. */
const MOVED_EVERY = 0.1;
/** Where a turning map is seen through: this far round oneself, metres, outdoors and in halls. */
const SEEN = { city: 62, hall: 11 };
/** The whole of it, as the view box of a map that lies still. */
const WHOLE = { city: '-106 -106 212 216', hall: '-16 -23 32 46' };

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** North up: the ground lies still, an arrow walks over it. */
function StillMap({ hall, children }: { hall: boolean; children: React.ReactNode }) {
  const arrow = useRef<SVGGElement>(null);
  useEffect(() => {
    let since = MOVED_EVERY;
    return onFrame(ORDER.tags, (dt) => {
      since += dt;
      if (since < MOVED_EVERY) return;
      since = 0;
      const turn = -degrees(self.motion.heading);
      arrow.current?.setAttribute('transform', `translate(${self.x} ${self.z}) rotate(${turn})`);
    });
  }, []);
  return (
    <svg aria-hidden="true" viewBox={hall ? WHOLE.hall : WHOLE.city}>
      {children}
      <g ref={arrow}>
        <path
          d={hall ? 'M0-2.6l1.9 4.6-1.9-1-1.9 1z' : 'M0-15l10.5 25-10.5-5.5-10.5 5.5z'}
          fill="#fff"
          stroke="#1e1a33"
          strokeWidth={hall ? 0.5 : 3}
        />
      </g>
    </svg>
  );
}

/**
 * What is ahead is up: the arrow stays in the middle, the ground turns and slides under it. Only the ground's own
 * layer is moved; nothing is painted anew.
 */
function TurningMap({ hall, children }: { hall: boolean; children: React.ReactNode }) {
  const t = useWords('discover');
  const ground = useRef<HTMLDivElement>(null);
  const needle = useRef<HTMLElement>(null);
  const seen = hall ? SEEN.hall : SEEN.city;
  useEffect(
    () =>
      onFrame(ORDER.tags, () => {
        if (!ground.current || !needle.current) return;
        const turn = `rotate(${gaze.yaw}rad)`;
        // The ground is a hundred units to a side for twice what is seen: one unit is a hundredth of that.
        const [x, z] = [(-self.x / seen) * 50, (-self.z / seen) * 50];
        ground.current.style.transform = `${turn} translate(${x}cqw, ${z}cqw)`;
        needle.current.style.transform = turn;
      }),
    [seen],
  );
  const far = hall ? 26 : 150;
  return (
    <div className="vu-mini__round">
      <div
        ref={ground}
        className="vu-mini__ground"
        style={{ width: `${(far / seen) * 100}cqw`, height: `${(far / seen) * 100}cqw` }}
      >
        <svg aria-hidden="true" viewBox={`${-far} ${-far} ${far * 2} ${far * 2}`}>
          {children}
        </svg>
      </div>
      <svg className="vu-mini__me" aria-hidden="true" viewBox="-14 -14 28 28">
        <path d="M0-11l7.6 18.2L0 3.2l-7.6 4z" fill="#fff" stroke="#1e1a33" strokeWidth="2" />
      </svg>
      <i ref={needle} className="vu-mini__north">
        <b>{t('plan.north')}</b>
      </i>
    </div>
  );
}

/** Where one stands, small, at the edge of the picture. The plan's list says the same in words. */
export function MiniMap() {
  const t = useWords('world');
  const { sector, inside, title } = usePlace();
  const zone = useZones((state) => state.zone);
  const turns = useSettings((state) => state.mapTurns);
  const [count, setCount] = useState(1);
  useEffect(() => {
    let since = MOVED_EVERY;
    return onFrame(ORDER.tags, (dt) => {
      since += dt;
      if (since < MOVED_EVERY * 5) return;
      since = 0;
      setCount(peersHere().length + 1);
    });
  }, []);
  const hall = zone !== 'city';
  const ground = hall ? <MiniHall sector={sector} /> : <MiniCity />;
  return (
    <Plate className="vu-mini" data-part="mini" aria-hidden>
      {turns ? <TurningMap hall={hall}>{ground}</TurningMap> : <StillMap hall={hall}>{ground}</StillMap>}
      <p>
        <b>{inside ? t('hall') : title}</b>
        <span>{t('tools.here', { count })}</span>
      </p>
    </Plate>
  );
}
