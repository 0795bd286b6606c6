import { useMemo } from 'react';
import { encode } from 'uqr';
import './QrCode.css';

/** Light modules around the code, which scanners need. */
const BORDER = 3;

/** An address as a QR code: one path of dark modules on white, with its name for who does not see it. */
export function QrCode({ address, name }: { address: string; name: string }) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(address, { ecc: 'M', border: BORDER });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: dark.join('') };
  }, [address]);
  return (
    <svg
      className="vu-qr"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#1e1a33" d={path} />
    </svg>
  );
}
