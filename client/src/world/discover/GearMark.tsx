/** A gear's outline of nine teeth about (0, 0), as SVG path data. */
function outline(radius: number): string {
  const points: string[] = [];
  for (let i = 0; i < 36; i++) {
    const angle = ((i + 0.5) / 36) * 2 * Math.PI;
    const reach = i % 4 < 2 ? radius : radius * 0.76;
    points.push(`${(Math.cos(angle) * reach).toFixed(2)} ${(Math.sin(angle) * reach).toFixed(2)}`);
  }
  const hole = radius * 0.34;
  return `M${points.join('L')}ZM${hole} 0a${hole} ${hole} 0 1 0 ${-2 * hole} 0a${hole} ${hole} 0 1 0 ${2 * hole} 0Z`;
}

const PATH = outline(11);

/** The golden gear as a small picture: full when it was found, hollow when it is still hidden. */
export function GearMark({ size = 24, found = true }: { size?: number; found?: boolean }) {
  return (
    <svg viewBox="-12 -12 24 24" width={size} height={size} aria-hidden="true" className="vu-gearmark">
      <path
        d={PATH}
        fill={found ? '#ffc53d' : 'none'}
        stroke={found ? '#9a6a00' : 'currentColor'}
        strokeWidth={found ? 0.8 : 1.2}
        strokeDasharray={found ? undefined : '2 1.6'}
        fillRule="evenodd"
      />
    </svg>
  );
}
