import type { HTMLAttributes } from 'react';
import './Plate.css';

type PlateProps = HTMLAttributes<HTMLElement> & { as?: 'div' | 'section' | 'aside' | 'nav' | 'header' };

/** Dark enamel, for the chrome around the city and at the top of pages; never for long reading. */
export function Plate({ as: Tag = 'div', className, ...rest }: PlateProps) {
  return <Tag className={className ? `vu-plate ${className}` : 'vu-plate'} {...rest} />;
}
