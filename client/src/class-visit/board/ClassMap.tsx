import type { Board, BoardPupil, TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { Flag, Hand } from 'lucide-react';
import { type CSSProperties, useRef } from 'react';
import { isAsking } from '../../content/choose-session.ts';
import { type PlanFacts, PlanName } from '../../content/PlanName.tsx';
import { PlanPavilion } from '../../content/PlanPavilion.tsx';
import { useSessions } from '../../content/sessions-store.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type Concern, concernOf, inOrder } from './board-facts.ts';
import { dotPlaces, MAP, onMap, WIDER } from './dot-places.ts';
import { labelPlaces } from './label-places.ts';
import './class-map.css';
import { HandAge } from './HandAge.tsx';
import { MapGround } from './MapGround.tsx';
import { PupilDot } from './PupilDot.tsx';
import { sectorOfStand } from './pupil-words.ts';
import { useSectorHere } from './sector-here.ts';
import './tour-board-words.ts';
import { useWidth } from './use-width.ts';

/** More names than this would hide the map; the list has them all. */
const NAMES = 8;
const NAMED: readonly Concern[] = ['hand', 'stuck', 'aside'];

const at = ({ x, z }: { x: number; z: number }): CSSProperties => ({
  left: `${((x + MAP.half) / (MAP.half * 2)) * 100}%`,
  top: `${((z - MAP.north) / (MAP.south - MAP.north)) * 100}%`,
});

type ClassMapProps = {
  edition: PublicEdition;
  tour: TourNow;
  board: Board;
  onChoose: (pupil: BoardPupil) => void;
};

/** The city from above with every pupil in it. For eyes and fingers: the list says the same to everyone. */
export function ClassMap({ edition, tour, board, onChoose }: ClassMapProps) {
  const t = useWords('tourBoard');
  const say = useSay();
  const picture = useRef<HTMLDivElement>(null);
  const width = useWidth(picture);
  const sessions = useSessions() ?? [];
  const here = useSectorHere(edition, tour);
  const flag = board.at && onMap(board.at);
  const dots = dotPlaces(board.pupils, flag, sectorOfStand(edition));
  const named = inOrder(board.pupils)
    .filter((pupil) => NAMED.includes(concernOf(pupil)))
    .flatMap((pupil) => {
      const place = dots.get(pupil.id);
      return place
        ? [
            {
              id: pupil.id,
              at: place,
              text: pupil.handAt === null ? pupil.pseudonym : `${pupil.pseudonym} 12 min`,
              pupil,
            },
          ]
        : [];
    })
    .slice(0, NAMES);
  const away = board.pupils.filter(({ id }) => !dots.has(id));
  const offline = away.filter(({ state }) => state === 'offline');
  const out = away.filter(({ state }) => state !== 'offline');
  const places = edition.sectors.flatMap(({ id, name, icon, colour }, index) => {
    const plot = PLOTS.find(({ sector }) => sector === id);
    if (!plot) return [];
    const live = sessions.some((one) => isAsking(one) && one.sectorId === id);
    const facts: PlanFacts = {
      x: plot.x * WIDER,
      z: plot.z,
      name: say(name),
      number: index + 1,
      icon,
      colour,
      live,
      stamped: false,
      visited: false,
    };
    return [{ id, ...facts }];
  });
  // A pavilion and its name are to be seen as well.
  const pavilions = places.flatMap(({ x, z }) => [
    { x: x - 9, z },
    { x: x + 9, z },
    { x, z: z < -80 ? z - 20 : z + 20 },
  ]);
  // So is the flag, before any of them.
  const flags = flag ? Array.from({ length: 6 }, () => flag) : [];
  const names = labelPlaces(named, [...dots.values(), ...pavilions, ...flags], width / (MAP.half * 2));

  return (
    <div className="vu-classmap" aria-hidden>
      <div ref={picture} className="vu-classmap__picture">
        <svg
          aria-hidden="true"
          viewBox={`${-MAP.half} ${MAP.north} ${MAP.half * 2} ${MAP.south - MAP.north}`}
        >
          <MapGround lines={places} />
          {places.map((facts) => (
            <g key={facts.id} transform={`translate(${facts.x} ${facts.z})`}>
              {facts.id === here?.id && <circle className="vu-classmap__here" cy="-1" r="20" />}
              <PlanPavilion facts={facts} />
            </g>
          ))}
          {places.map((facts) => (
            <g key={facts.id} transform={`translate(${facts.x} ${facts.z})`}>
              <PlanName facts={facts} />
            </g>
          ))}
        </svg>
        {flag && (
          <span className="vu-classmap__flag" style={at(flag)}>
            <Flag />
          </span>
        )}
        {board.pupils.map((pupil) => {
          const place = dots.get(pupil.id);
          return (
            place && (
              <PupilDot key={pupil.id} pupil={pupil} style={at(place)} onChoose={() => onChoose(pupil)} />
            )
          );
        })}
        {named.map(({ id, pupil }) => {
          const place = names.get(id);
          return (
            place && (
              <button
                key={id}
                type="button"
                tabIndex={-1}
                className={`vu-classmap__name vu-classmap__name--${concernOf(pupil)}`}
                style={at(place)}
                onClick={() => onChoose(pupil)}
              >
                {pupil.handAt !== null && <Hand size={15} strokeWidth={2.6} />}
                {pupil.pseudonym}
                {pupil.handAt !== null && <HandAge since={pupil.handAt} />}
              </button>
            )
          );
        })}
      </div>
      <div className="vu-classmap__trays">
        {[
          { id: 'offline', name: t('map.offline'), pupils: offline },
          { id: 'out', name: t('map.out'), pupils: out },
        ].map(
          ({ id, name, pupils }) =>
            pupils.length > 0 && (
              <p key={id} className="vu-classmap__tray">
                <b>{name}</b>
                {pupils.map((pupil) => (
                  <PupilDot key={pupil.id} pupil={pupil} onChoose={() => onChoose(pupil)} />
                ))}
              </p>
            ),
        )}
      </div>
    </div>
  );
}
