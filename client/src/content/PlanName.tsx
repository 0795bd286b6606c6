/** What a plan draws of a place: metres from the plaza's middle; 1 to 13 for a pavilion, 0 elsewhere. */
export type PlanFacts = {
  x: number;
  z: number;
  name: string;
  number: number;
  icon: string | null;
  colour: string;
  live: boolean;
  stamped: boolean;
  visited: boolean;
};

/** A name under its place, over it in the north, drawn outwards where neighbours are near; long ones on two lines. */
export function PlanName({ facts }: { facts: PlanFacts }) {
  const words = facts.name.split(' ');
  // At the sides of the ring there is room beside, north and south there is not.
  const split = Math.abs(facts.x) < 85 && facts.name.length > 13 && words.length > 1;
  const rows = split ? [words[0]!, words.slice(1).join(' ')] : [facts.name];
  const above = facts.number > 0 && facts.z < -80;
  const y = facts.number > 0 ? (above ? -17 - (rows.length - 1) * 8.4 : 21.5) : 2.6;
  const x = Math.abs(facts.x) > 50 ? Math.sign(facts.x) * 12 : 0;
  return (
    <text y={y} textAnchor="middle">
      {rows.map((row, index) => (
        <tspan key={row} x={x} dy={index ? 8.4 : 0}>
          {index === 0 && facts.number > 0 ? `${facts.number}. ${row}` : row}
        </tspan>
      ))}
    </text>
  );
}
