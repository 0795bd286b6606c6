import type { ButtonHTMLAttributes } from 'react';
import './Sheet.css';

type ChipProps = ButtonHTMLAttributes<HTMLButtonElement> & { on?: boolean };

/** A filter that is on or off. */
export function Chip({ on, className, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      className={className ? `vu-chip ${className}` : 'vu-chip'}
      aria-pressed={on}
      {...rest}
    />
  );
}
